import type { InputNamed, OutputNamed } from '@domain/operations'
import type { Block } from '@domain/document/block'
import type { Column } from '@domain/vocabulary/columns'
import type { Office, Phone } from '../flows/office'

type Content = InputNamed<'news.saveDraft'>['content']

export interface Seen {
  id: string
  revision: number
}
type Asked = Partial<Pick<InputNamed<'news.submit'>, 'wishedAt' | 'remarks'>>
type Release = NonNullable<InputNamed<'news.approve'>['release']>

/** Tells of a story: `aStory().titled('…').saying('…').publishedIn(office)`. */
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
    /** Sent in for review by the editor, the first proofreading done. */
    async submittedIn(office: Office, asked: Asked = {}): Promise<Seen> {
      const editor = office.as('editor')
      const { id, revision } = await story.savedBy(editor)
      return editor.ask('news.submit', { id, revision, proofread: true, ...asked })
    },
    /** Reviewed by three people, proofread, found to hold no secret, and signed. */
    async signedIn(office: Office, release: Release = 'later', asked: Asked = {}): Promise<Seen> {
      return signed(office, await story.submittedIn(office, asked), release)
    },
    async publishedIn(office: Office): Promise<string> {
      return (await story.signedIn(office, 'now')).id
    },
  }
  return story
}

/** Takes what was submitted through all three reviews. */
export async function signed(office: Office, { id }: Seen, release: Release): Promise<Seen> {
  const now = async () => {
    const { revision } = await office.as('firstReviewer').ask('news.openDraft', { id })
    return { id, revision }
  }
  const { approve } = reviewersOf(office)
  await approve('firstReviewer', await now(), { proofs: ['second'] })
  await office.as('secondReviewer').ask('news.signConfidentiality', await now())
  await approve('secondReviewer', await now(), { proofs: ['third'] })
  return approve('finalReviewer', await now(), { proofs: ['readThrough'], release })
}

export const reviewersOf = (office: Office) => ({
  approve: (
    who: 'firstReviewer' | 'secondReviewer' | 'finalReviewer',
    seen: Seen,
    input: Omit<InputNamed<'news.approve'>, 'id' | 'revision'> = {},
  ) => office.as(who).ask('news.approve', { id: seen.id, revision: seen.revision, ...input }),
})
