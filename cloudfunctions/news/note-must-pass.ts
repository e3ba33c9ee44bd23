import { dayOf } from '@domain/dates/day'
import type { RefusalDetails } from '@domain/operations/answer'
import { classificationMark } from '@domain/story/classification-mark'
import { personalDataIn, personalDatumLabels } from '@domain/story/personal-data'
import type { Documents } from '../platform/documents'
import type { Refusal } from '../platform/refusal'
import { newsroomSettings } from './newsroom-settings'

interface Posting {
  documents: Documents
  now: string
  refuse(
    code: 'MARKED_SECRET' | 'NOTE_TELLS_PERSONAL_DATA' | 'NOTE_HAS_MARKS',
    details?: RefusalDetails,
  ): Refusal
}

/** Refuses a note to the readers that a story with these words would be refused for; its certain marks, until they were seen. */
export async function noteMustPass(
  { publicNote, keepMarks }: { publicNote: string; keepMarks: boolean },
  { documents, now, refuse }: Posting,
): Promise<void> {
  if (!publicNote) return
  const passages = [{ id: 'publicNote', text: publicNote, role: 'paragraph' as const }]
  if (classificationMark(passages)) throw refuse('MARKED_SECRET')
  const [datum] = personalDataIn(passages)
  if (datum)
    throw refuse('NOTE_TELLS_PERSONAL_DATA', {
      publicNote: `${personalDatumLabels[datum.kind]} ${datum.masked}`,
    })
  if (keepMarks) return
  const { settings } = await newsroomSettings(documents)
  const { proofread } = await import('./proofreader')
  const certain = proofread(passages, settings.lists, dayOf(now)).filter(
    ({ tier }) => tier === 'certain',
  )
  if (certain.length > 0)
    throw refuse('NOTE_HAS_MARKS', {
      publicNote: certain
        .map(({ wrong, suggestions: [put] }) => `“${wrong}”${put ? `应为“${put}”` : ''}`)
        .join('，'),
    })
}
