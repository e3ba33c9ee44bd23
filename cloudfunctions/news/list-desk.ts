import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { page } from './paging'
import { readCounts } from './readings'
import { countByStatus, deskStories } from './story-store'

export const listDesk: Handler<typeof news.listDesk> = async ({ status, cursor }) => {
  const [found, counts] = await Promise.all([deskStories(status, cursor), countByStatus()])
  const { rows, cursor: next } = page(found, (story) => story.deskKey)
  const reads = status === 'draft' ? {} : await readCounts(rows.map((story) => story._id))
  return {
    rows: rows.map((story) => ({
      id: story._id,
      status: story.status,
      column: story.content.column,
      title: story.content.title,
      updatedAt: story.updatedAt,
      updatedBy: story.updatedBy,
      publishedAt: story.published?.at,
      readCount: reads[story._id] ?? 0,
    })),
    cursor: next,
    counts: { draft: 0, published: 0, withdrawn: 0, ...counts },
  }
}
