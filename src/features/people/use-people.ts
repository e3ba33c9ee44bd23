import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { InputNamed, OutputNamed } from '@domain/operations'

export type PersonRow = OutputNamed<'people.listPeople'>['rows'][number]
export type Shown = NonNullable<InputNamed<'people.listPeople'>['show']>

/** The roster page by page, as searched and narrowed down. */
export function usePeople(search: string, show: Shown) {
  return usePages<PersonRow>(`${show} ${search}`, (cursor) =>
    call('people.listPeople', { ...(search && { search }), show, cursor }),
  )
}
