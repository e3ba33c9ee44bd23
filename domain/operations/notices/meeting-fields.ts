import * as z from 'zod'
import { agendaItem, audience, day, id, meetingKind, utc } from './shapes'

/** What the office keeps of a meeting; a planned one may have nothing but a month. */
export const meetingFields = {
  kind: meetingKind,
  kindName: z.string().trim().max(20).optional(),
  term: z.int().min(1).max(99),
  ordinal: z.int().min(1).max(999).optional(),
  topic: z.string().trim().max(60).optional(),
  title: z.string().trim().min(2).max(80),
  plannedMonth: z
    .string()
    .max(7)
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '请选择月份')
    .optional(),
  startsAt: utc.optional(),
  endsAt: utc.optional(),
  venue: z.string().trim().max(60),
  decidedBy: z
    .strictObject({
      meetingId: id.optional(),
      text: z.string().trim().min(1).max(60),
      on: day.optional(),
    })
    .optional(),
  agenda: z.array(agendaItem).max(40),
  agendaAdopted: z.boolean(),
  audience,
}
