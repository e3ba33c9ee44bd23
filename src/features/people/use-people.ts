import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { InputNamed, OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

export type PersonRow = OutputNamed<'people.listPeople'>['rows'][number]
export type Shown = NonNullable<InputNamed<'people.listPeople'>['show']>

/** The roster page by page, as searched and narrowed down. */
export function usePeople(search: string, show: Shown, wide: boolean) {
  const size = wide ? limits.tablePage : limits.pageSize
  return usePages<PersonRow>(`${show} ${size} ${search}`, (cursor) =>
    call('people.listPeople', { ...(search && { search }), show, cursor, size }),
  )
}
