import { useEffect, useMemo, useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useQuery } from '@/cloud/use-query'
import { dayOf } from '@domain/dates/day'
import { fingerprintOf } from '@domain/proofreading/fingerprint'
import type { Mark, Passage } from '@domain/proofreading/mark'
import { proofread } from '@domain/proofreading/proofread'
import { storyPassages } from '@domain/story/story-passages'
import type { Stretch } from '@/ui/marked-text'
import type { DraftContent } from './use-draft'

/** A mark with what it needs to be shown and decided on. */
export interface ShownMark extends Mark {
  fingerprint: string
  before: string
  after: string
}

/** Characters shown on either side of a mark. */
const around = 12

/** Long enough not to read every stroke. */
const pause = 500

/** What the proofreader finds in a story on screen. */
export const useMarks = (content: DraftContent): readonly ShownMark[] =>
  useMarksIn(content, storyPassages)

/** What it finds in a note to the readers. */
export const useNoteMarks = (note: string): readonly ShownMark[] => useMarksIn(note, passagesOfNote)

const passagesOfNote = (text: string): Passage[] => [{ id: 'publicNote', text, role: 'paragraph' }]

/** What the proofreader finds in what is on screen, on this device; follows the typing at a short distance. */
function useMarksIn<Written>(
  content: Written,
  passagesOf: (content: Written) => Passage[],
): readonly ShownMark[] {
  const lists = useQuery('news.readSettings', {}).output?.settings.lists
  const [read, setRead] = useState(content)
  useEffect(() => {
    const timer = setTimeout(() => setRead(content), pause)
    return () => clearTimeout(timer)
  }, [content])
  return useMemo(() => {
    if (!lists) return []
    const passages = passagesOf(read)
    const texts = new Map(passages.map(({ id, text }) => [id, text]))
    return proofread(passages, lists, dayOf(cloudNow())).map((mark) =>
      shownMark(mark, texts.get(mark.passage) ?? ''),
    )
  }, [read, lists, passagesOf])
}

/** A mark with its surroundings, given the text of its passage. */
export function shownMark(mark: Mark, text: string): ShownMark {
  const { offset, length } = mark
  const start = Math.max(0, offset - around)
  const end = Math.min(text.length, offset + length + around)
  return {
    ...mark,
    fingerprint: fingerprintOf(mark, text),
    before: (start > 0 ? '…' : '') + text.slice(start, offset),
    after: text.slice(offset + length, end) + (end < text.length ? '…' : ''),
  }
}

/** The block a passage belongs to: list items and cells are named `block/…`. */
export const isWithin = (blockId: string, { passage }: Mark): boolean =>
  passage === blockId || passage.startsWith(`${blockId}/`)

/** The marks as underlines, by passage. */
export function underlined(marks: readonly Mark[]): ReadonlyMap<string, Stretch[]> {
  const byPassage = new Map<string, Stretch[]>()
  for (const { passage, offset, length, tier } of marks) {
    const look = tier === 'certain' ? 'strong' : 'soft'
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), { offset, length, look }])
  }
  return byPassage
}
