import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { OutputNamed } from '@domain/operations'
import type { Column } from '@domain/vocabulary/columns'

export type StoryCard = OutputNamed<'news.list'>['stories'][number]

/** Published stories of one column, or of all, page by page. */
export const useStories = (column: Column | undefined) =>
  usePages<StoryCard>(column ?? 'all', async (cursor) => {
    const { stories, cursor: next } = await call('news.list', { column, cursor })
    return { rows: stories, cursor: next }
  })
