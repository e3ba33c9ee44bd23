import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputNamed, OutputNamed, QueryName } from '@domain/operations'
import { call } from './call'
import { asProblem, type Problem } from './problem'

/** Loading, there, or not to be had. A reload keeps what is on screen until the new answer comes. */
export interface Query<N extends QueryName> {
  output?: OutputNamed<N> | undefined
  problem?: Problem | undefined
  loading: boolean
  reload(): Promise<void>
}

/** Asks when the screen opens and whenever the input changes; no input, no asking. */
export function useQuery<N extends QueryName>(name: N, input: InputNamed<N> | undefined): Query<N> {
  const [answer, setAnswer] = useState<Pick<Query<N>, 'output' | 'problem'>>({})
  const [loading, setLoading] = useState(true)
  const latest = useRef(0)
  const asked = input === undefined ? undefined : JSON.stringify(input)

  const reload = useCallback(async () => {
    if (asked === undefined) return
    const turn = ++latest.current
    // An answer that comes after a newer question is of no use.
    const isLatest = () => turn === latest.current
    setLoading(true)
    try {
      const output = await call(name, JSON.parse(asked) as InputNamed<N>, ...([] as never))
      if (isLatest()) setAnswer({ output })
    } catch (error) {
      if (isLatest()) setAnswer({ problem: asProblem(error) })
    } finally {
      if (isLatest()) setLoading(false)
    }
  }, [name, asked])

  useEffect(() => {
    setAnswer({})
    void reload()
  }, [reload])

  return { ...answer, loading, reload }
}
