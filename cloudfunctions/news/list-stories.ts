import type { news } from '@domain/operations/news'
import { temporaryUrls } from '../platform/files'
import type { Handler } from '../platform/handler'
import { page } from './paging'
import { publishedStories } from './story-lists'

export const listStories: Handler<typeof news.list> = async ({ column, cursor }) => {
  const found = await publishedStories(column, cursor)
  const { rows, cursor: next } = page(found, (story) => story.published?.key ?? '')
  const covers = await temporaryUrls(rows.flatMap((story) => story.content.coverFileId ?? []))
  const stories = rows.flatMap(({ _id, content, published }) =>
    published
      ? {
          id: _id,
          column: published.column,
          title: content.title,
          summary: published.summary,
          publishedAt: published.at,
          coverUrl: content.coverFileId && covers[content.coverFileId],
          pinned: published.pinned !== undefined,
        }
      : [],
  )
  return { stories, cursor: next }
}
