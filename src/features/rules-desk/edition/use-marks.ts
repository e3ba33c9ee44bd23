import { useEffect, useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useQuery } from '@/cloud/use-query'
import type { MarkRow } from '@/ui/mark-list'
import type { Stretch } from '@/ui/marked-text'
import { dayOf } from '@domain/dates/day'
import { defaultLists } from '@domain/proofreading/default-lists'
import { markKindLabels, tierLabels, type Mark, type Passage } from '@domain/proofreading/mark'
import { proofread } from '@domain/proofreading/proofread'
import { flat } from '@domain/provisions/flat'
import { isHeading } from '@domain/provisions/provision'
import type { Content, Provision } from '../text/provisions'

export type ShownMark = MarkRow & Mark

/** Characters shown on either side of a mark. */
const around = 12

/** Long enough not to read every stroke. */
const pause = 500

/** What the proofreader finds in these passages, on this device; undefined until it has read them. */
export function useMarks(
  passages: readonly Passage[] | undefined,
): readonly ShownMark[] | undefined {
  const settings = useQuery('news.readSettings', {})
  const lists = settings.output?.settings.lists ?? (settings.problem && defaultLists)
  const [marks, setMarks] = useState<readonly ShownMark[]>()
  const told = passages && JSON.stringify(passages)
  useEffect(() => {
    if (!told || !lists) return setMarks(undefined)
    const read = JSON.parse(told) as Passage[]
    const texts = new Map(read.map(({ id, text }) => [id, text]))
    // The page comes first, then its reading.
    const timer = setTimeout(
      () =>
        setMarks(
          proofread(read, lists, dayOf(cloudNow())).map((mark) =>
            shown(mark, texts.get(mark.passage) ?? ''),
          ),
        ),
      pause,
    )
    return () => clearTimeout(timer)
  }, [told, lists])
  return marks
}

function shown(mark: Mark, text: string): ShownMark {
  const { passage, offset, length } = mark
  const start = Math.max(0, offset - around)
  const end = Math.min(text.length, offset + length + around)
  return {
    ...mark,
    id: `${passage}:${offset}:${length}`,
    tag: tierLabels[mark.tier],
    sure: mark.tier === 'certain',
    reason: `${markKindLabels[mark.kind]}：${mark.reason}`,
    before: (start > 0 ? '…' : '') + text.slice(start, offset),
    after: text.slice(offset + length, end) + (end < text.length ? '…' : ''),
  }
}

/** Title and provisions, each by its id. */
export const passagesOf = ({ title, provisions }: Content): Passage[] => [
  { id: 'title', role: 'title', text: title },
  ...(flat(provisions) as Provision[]).map((one): Passage => ({
    id: one.id,
    role: isHeading(one) ? 'heading' : 'paragraph',
    text: one.text,
  })),
]

/** What is being typed, line by line. */
export const passagesTyped = (text: string): Passage[] =>
  text.split('\n').map((line, n) => ({ id: String(n), role: 'paragraph', text: line }))

/** The marks as underlines, by passage. */
export function underlined(marks: readonly Mark[]): ReadonlyMap<string, Stretch[]> {
  const byPassage = new Map<string, Stretch[]>()
  for (const { passage, offset, length, tier } of marks) {
    const look = tier === 'certain' ? 'strong' : 'soft'
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), { offset, length, look }])
  }
  return byPassage
}
