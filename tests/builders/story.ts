import type { InputNamed, OutputNamed } from '@domain/operations'
import type { Block } from '@domain/document/block'
import type { Column } from '@domain/vocabulary/columns'
import type { Phone } from '../flows/office'

type Content = InputNamed<'news.saveDraft'>['content']

/** Tells of a story: `aStory().titled('…').saying('…').publishedBy(editor)`. */
export function aStory() {
  const content: Content = {
    column: 'headlines',
    title: '区人大常委会召开会议',
    summary: '',
    source: 'XX区人大常委会办公室',
    byline: '李XX',
    blocks: [{ kind: 'paragraph', id: 'b1', text: '会议听取和审议了专项工作报告。' }],
  }
  const story = {
    content,
    titled(title: string) {
      content.title = title
      return story
    },
    in(column: Column) {
      content.column = column
      return story
    },
    saying(...texts: string[]) {
      return story.of(
        ...texts.map((text, n): Block => ({ kind: 'paragraph', id: `b${n + 1}`, text })),
      )
    },
    of(...blocks: Block[]) {
      content.blocks = blocks
      return story
    },
    savedBy: (editor: Phone): Promise<OutputNamed<'news.saveDraft'>> =>
      editor.ask('news.saveDraft', { content }),
    async publishedBy(editor: Phone): Promise<string> {
      const { id, revision } = await story.savedBy(editor)
      await editor.ask('news.publish', { id, revision })
      return id
    },
  }
  return story
}
