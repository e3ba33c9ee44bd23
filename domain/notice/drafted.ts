import { publicAgenda } from '../meeting/agenda'
import type { AgendaItem } from '../meeting/meeting'
import type { NoticeContent } from './notice-content'

/** What the house itself put into a notice when it was last made from its meeting; what differs, the clerk typed. */
export interface Drafted extends Pick<
  NoticeContent,
  'title' | 'addressee' | 'signBy' | 'returnBy'
> {
  /** The public agenda it was made of, in order. */
  agenda: readonly Pick<AgendaItem, 'id' | 'title'>[]
}

/** Of a content just made from its meeting, before anybody typed into it. */
export const draftedFrom = (
  { title, addressee, signBy, returnBy }: NoticeContent,
  agenda: readonly AgendaItem[],
): Drafted => ({
  ...{ title, addressee, signBy, returnBy },
  agenda: publicAgenda(agenda).map((item) => ({ id: item.id, title: item.title })),
})
