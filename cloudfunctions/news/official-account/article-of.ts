import { articleProblems, shortAuthor, type Article } from '@domain/official-account/article'
import { renderArticle } from '@domain/official-account/render-article'
import { summaryOf } from '@domain/document/summary'
import type { StoryContent } from '../story-store'

/** The story as an article of the official account; `addressOf`: fileId → where its picture is. */
export function articleOf(
  content: StoryContent,
  addressOf: (fileId: string) => string | undefined,
): Article {
  const { title, summary, byline, blocks, reprint } = content
  const source = reprint ? `${reprint.source}（转载）` : content.source
  return {
    title,
    author: shortAuthor(byline),
    digest: summary || summaryOf(blocks),
    content: renderArticle({ source, byline, blocks }, addressOf),
  }
}

/** The cover, or the first picture of the text. */
export function coverOf({ coverFileId, blocks }: StoryContent): string | undefined {
  if (coverFileId) return coverFileId
  const [first] = blocks.flatMap((block) => (block.kind === 'image' ? [block.fileId] : []))
  return first
}

/** Why the account would not take the story; its pictures counted by addresses such as the account gives. */
export const problemsOf = (content: StoryContent): Record<string, string> =>
  articleProblems(
    articleOf(content, () => 'https://mmbiz.qpic.cn/mmbiz_png/'.padEnd(150, '0')),
    coverOf(content) !== undefined,
  )
