import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type EditionCard = OutputNamed<'rules.ruleHistory'>['editions'][number]

/** 历次版本 of a rule, and what was in force on the day that is asked about. */
export function useHistory(ruleId: string, first: string | undefined) {
  const [on, setOn] = useState(first)
  const history = useQuery('rules.ruleHistory', { ruleId })
  const asOf = useQuery('rules.ruleAsOf', on ? { ruleId, on } : undefined)
  return { history, asOf, on, ask: setOn }
}
