import { useCallback, useState } from 'react'
import type { CommandName, InputNamed, OutputNamed } from '@domain/operations'
import { call } from './call'
import { oneIntent } from './one-intent'
import { asProblem, type Problem } from './problem'

export interface Command<N extends CommandName> {
  /** Gives the output, or nothing when it was not done: `problem` says why, or another act was still on its way. */
  run(input: InputNamed<N>): Promise<OutputNamed<N> | undefined>
  running: boolean
  problem?: Problem | undefined
  forget(): void
}

/** An act of this screen: one at a time, and the same pressed again after a failure is not done twice. */
export function useCommand<N extends CommandName>(name: N): Command<N> {
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [handOver] = useState(() =>
    oneIntent(async (input: InputNamed<N>, key: string) => {
      setRunning(true)
      setProblem(undefined)
      try {
        return await call(name, input, ...([key] as never))
      } finally {
        setRunning(false)
      }
    }),
  )
  const run = useCallback(
    async (input: InputNamed<N>) => {
      try {
        return await handOver(input)
      } catch (error) {
        setProblem(asProblem(error))
        return undefined
      }
    },
    [handOver],
  )
  return { run, running, problem, forget: () => setProblem(undefined) }
}
