import { useCallback, useRef, useState } from 'react'
import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { InputNamed, OutputNamed } from '@domain/operations'
import type { OpinionAnswer } from '@domain/opinions/opinion'

type Listed = OutputNamed<'rules.listOpinions'>
export type OpinionRow = Listed['opinions'][number]
export type Which = NonNullable<InputNamed<'rules.listOpinions'>['which']>
/** What stands above the list. */
export type OpinionsHead = Omit<Listed, 'opinions' | 'next'>

/** The opinions on an edition page by page; what is answered stays where it stands until the list is asked for anew. */
export function useOpinions(editionId: string, which: Which) {
  const [head, setHead] = useState<OpinionsHead>()
  const [answers, setAnswers] = useState<ReadonlyMap<string, OpinionRow>>(new Map())
  const latest = useRef(0)
  const pages = usePages<OpinionRow>(JSON.stringify([editionId, which]), async (after) => {
    const turn = ++latest.current
    const answer = await call('rules.listOpinions', { editionId, which, ...(after && { after }) })
    if (turn === latest.current) {
      const { opinions: _, next: __, ...above } = answer
      setHead(above)
      if (!after) setAnswers(new Map())
    }
    return { rows: answer.opinions, cursor: answer.next }
  })
  const answered = useCallback((row: OpinionRow, before: OpinionAnswer | undefined) => {
    setAnswers((known) => new Map(known).set(row.id, row))
    setHead(
      (shown) => shown && { ...shown, counts: recounted(shown.counts, before, row.answer?.result) },
    )
  }, [])
  const rows = pages.rows.map((row) => answers.get(row.id) ?? row)
  return { ...pages, rows, head, answered }
}

function recounted(
  counts: OpinionsHead['counts'],
  before: OpinionAnswer | undefined,
  after: OpinionAnswer | undefined,
): OpinionsHead['counts'] {
  const from = before ?? 'unanswered'
  const to = after ?? 'unanswered'
  return from === to ? counts : { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 }
}
