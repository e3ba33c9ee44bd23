import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { InputNamed, OutputNamed } from '@domain/operations'

export type SubmissionRow = OutputNamed<'news.listSubmissions'>['rows'][number]
export type Filter = Pick<
  InputNamed<'news.listSubmissions'>,
  'year' | 'state' | 'author' | 'outlet'
>

/** 投稿记录 page by page, narrowed down. */
export function useSubmissions(filter: Filter) {
  return usePages<SubmissionRow>(JSON.stringify(filter), (cursor) =>
    call('news.listSubmissions', { ...filter, cursor }),
  )
}
