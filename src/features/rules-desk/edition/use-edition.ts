import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Edition = OutputNamed<'rules.openEdition'>
export type Oddity = Edition['oddities'][number]
export type Dropped = Edition['dropped'][number]

/** Which dialog is open over the edition. */
export type Asking =
  | 'openPeriod'
  | 'closePeriod'
  | 'submit'
  | 'deliberate'
  | 'adopt'
  | 'confirm'
  | 'amend'
  | 'repeal'
  | 'reimport'
  | 'rule'
  | 'drop'

/** A draft or an edition on the desk, and what is being asked about it. */
export function useEdition(id: string) {
  const { output: edition, problem, reload } = useQuery('rules.openEdition', { id })
  const [asking, setAsking] = useState<Asking>()
  return {
    edition,
    problem,
    reload,
    asking,
    ask: setAsking,
    dismiss: () => setAsking(undefined),
    /** Something was done: look again. */
    done: () => {
      setAsking(undefined)
      void reload()
    },
  }
}

/** An edition that is there. */
export type EditionDesk = ReturnType<typeof useEdition> & { edition: Edition }
