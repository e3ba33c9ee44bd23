import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { InputNamed, OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

export type PersonRow = OutputNamed<'people.listPeople'>['rows'][number]
export type Shown = NonNullable<InputNamed<'people.listPeople'>['show']>
/** What the cloud narrows the roster down by. */
export type Filter = Pick<
  InputNamed<'people.listPeople'>,
  'search' | 'show' | 'kind' | 'organId' | 'delegation'
>

/** The roster page by page, as searched and narrowed down. */
export function usePeople(filter: Filter, wide: boolean) {
  const size = wide ? limits.tablePage : limits.pageSize
  return usePages<PersonRow>(JSON.stringify([filter, size]), (cursor) =>
    call('people.listPeople', { ...filter, cursor, size }),
  )
}
