import { articleProblems, shortAuthor, type Article } from '@domain/official-account/article'
import { renderArticle } from '@domain/official-account/render-article'
import { dayOf } from '@domain/dates/day'
import { summaryOf } from '@domain/document/summary'
import { signaturesOf } from '../signatures'
import type { Story, StoryContent } from '../story-store'

/** What an article tells of a story: its words, the corrections it carries, and who answers for it. */
export interface Telling {
  content: StoryContent
  corrections: Story['corrections']
  signatures: ReturnType<typeof signaturesOf>
}

/** A correction that is not before our own readers yet carries the day of the article. */
export function tellingOf(story: Story, now: string): Telling {
  const { content, corrections, withdrawal } = story
  const coming =
    withdrawal && content.correction ? [{ on: dayOf(now), note: content.correction }] : []
  return { content, corrections: [...corrections, ...coming], signatures: signaturesOf(story) }
}

/** The story as an article of the official account; `addressOf`: fileId → where its picture is. */
export function articleOf(
  { content, corrections, signatures }: Telling,
  addressOf: (fileId: string) => string | undefined,
): Article {
  const { title, summary, byline, blocks, reprint, source, originallyOn } = content
  const told = { source, byline, blocks, originallyOn, reprint, corrections, signatures }
  return {
    title,
    author: shortAuthor(byline),
    digest: summary || summaryOf(blocks),
    content: renderArticle(told, addressOf),
  }
}

/** The cover, or the first picture of the text. */
export function coverOf({ coverFileId, blocks }: StoryContent): string | undefined {
  if (coverFileId) return coverFileId
  const [first] = blocks.flatMap((block) => (block.kind === 'image' ? [block.fileId] : []))
  return first
}

/** Why the account would not take the story; its pictures counted by addresses such as the account gives. */
export const problemsOf = (telling: Telling): Record<string, string> =>
  articleProblems(
    articleOf(telling, () => 'https://mmbiz.qpic.cn/mmbiz_png/'.padEnd(150, '0')),
    coverOf(telling.content) !== undefined,
  )
