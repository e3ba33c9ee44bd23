import { materialDue, type DueDay } from '@domain/materials/due'
import type { Documents } from '../../platform/documents'
import { noticeSettings } from '../../platform/notice-settings'
import type { Meeting } from '../meetings/meeting-store'

/** When the materials of a meeting are due by the rule, by its item of the agenda; nothing while it has no day. */
export async function dueByRule(
  { kind, startsAt, agenda }: Pick<Meeting, 'kind' | 'startsAt' | 'agenda'>,
  documents: Documents,
): Promise<(agendaItemId: string | undefined) => DueDay | undefined> {
  if (!startsAt) return () => undefined
  const { settings } = await noticeSettings(documents)
  const { calendar, materials: rules, specialReport: own } = settings
  return (agendaItemId) => {
    const item = agenda.find(({ id }) => id === agendaItemId)
    return materialDue({ kind, startsAt }, item?.specialReport ?? false, calendar, rules, own)
  }
}
