import { appointmentIn } from '../appointments/speaks-of'
import type { AgendaItem } from '../meeting/meeting'
import type { NoticeContent } from './notice-content'

/**
 * Lines of a notice that tell what is not public yet: 任免, or an item the office marked so. Whoever gets the
 * notice reads them; pushes and group texts never carry them.
 */
export function notPublicIn(
  { title, sections, attachments }: NoticeContent,
  agenda: readonly AgendaItem[],
): string[] {
  const hidden = agenda
    .filter(({ unpublished }) => unpublished)
    .map((item) => item.title.trim())
    .filter(Boolean)
  return [title, ...sections.flatMap(({ text }) => text.split('\n')), ...attachments]
    .map((line) => line.trim())
    .filter(
      (line) => appointmentIn(line) !== undefined || hidden.some((item) => line.includes(item)),
    )
}
