import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import { standingLabels } from '@domain/vocabulary/rulebook'
import { readRef, writeRef } from './text-ref'

type Edition = OutputNamed<'rules.openEdition'>

/** One text that can be put on a side. */
export interface TextOption {
  ref: string
  text: string
  note?: string | undefined
}

/** Two texts of a rule beside one another, and which others there are. */
export function useComparison(first: { before: string; after: string }) {
  const [refs, setRefs] = useState(first)
  const before = readRef(refs.before)
  const after = readRef(refs.after)
  const comparison = useQuery('rules.compareEditions', { before, after })
  // Kept texts are told by the edition they belong to.
  const newer = useQuery('rules.openEdition', { id: after.editionId })
  const older = useQuery(
    'rules.openEdition',
    before.editionId === after.editionId ? undefined : { id: before.editionId },
  )
  const known = [older.output, newer.output].filter((one) => one !== undefined)
  return {
    ...comparison,
    before,
    after,
    refs,
    title: newer.output?.rule.title,
    options: optionsOf(known),
    choose: (side: Partial<typeof first>) => setRefs({ ...refs, ...side }),
  }
}

function optionsOf(known: readonly Edition[]): TextOption[] {
  const cards = known[known.length - 1]?.editions ?? []
  return cards.flatMap(({ editionId, ordinal, standing }) => {
    const name = standing === 'draft' ? '草案' : `第 ${ordinal} 版`
    const kept = known.find(({ id }) => id === editionId)?.texts ?? []
    return [
      ...kept.map(({ number, label, at }) => ({
        ref: writeRef({ editionId, text: number }),
        text: `${name} · ${label}`,
        note: `${dateAndTime(at)} 存`,
      })),
      {
        ref: writeRef({ editionId }),
        text: standing === 'draft' ? '草案 · 现在的文字' : `${name}（${standingLabels[standing]}）`,
      },
    ]
  })
}
