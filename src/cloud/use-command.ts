import { useCallback, useRef, useState } from 'react'
import type { CommandName, InputNamed, OutputNamed } from '@domain/operations'
import { call } from './call'
import { newKey } from './key'
import { asProblem, type Problem } from './problem'

export interface Command<N extends CommandName> {
  /** Gives the output, or nothing when it was not done: `problem` then says why. */
  run(input: InputNamed<N>): Promise<OutputNamed<N> | undefined>
  running: boolean
  problem?: Problem | undefined
  forget(): void
}

/** Keeps one key per intent: pressing again after a failure cannot do the thing twice. */
export function useCommand<N extends CommandName>(name: N): Command<N> {
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const intent = useRef<{ input: string; key: string }>()

  const run = useCallback(
    async (input: InputNamed<N>) => {
      const asked = JSON.stringify(input)
      if (intent.current?.input !== asked) intent.current = { input: asked, key: newKey() }
      setRunning(true)
      setProblem(undefined)
      try {
        const output = await call(name, input, ...([intent.current.key] as never))
        intent.current = undefined
        return output
      } catch (error) {
        setProblem(asProblem(error))
        return undefined
      } finally {
        setRunning(false)
      }
    },
    [name],
  )
  return { run, running, problem, forget: () => setProblem(undefined) }
}
