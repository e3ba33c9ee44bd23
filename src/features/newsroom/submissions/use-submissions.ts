import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { InputNamed, OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

export type SubmissionRow = OutputNamed<'news.listSubmissions'>['rows'][number]
export type Filter = Pick<
  InputNamed<'news.listSubmissions'>,
  'year' | 'state' | 'author' | 'outlet'
>

/** 投稿记录 page by page, narrowed down. */
export function useSubmissions(filter: Filter, wide: boolean) {
  const size = wide ? limits.tablePage : limits.pageSize
  return usePages<SubmissionRow>(JSON.stringify([filter, size]), (cursor) =>
    call('news.listSubmissions', { ...filter, cursor, size }),
  )
}
