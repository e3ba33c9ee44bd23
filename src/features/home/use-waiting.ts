import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { call } from '@/cloud/call'
import type { Problem } from '@/cloud/problem'
import { heardWho, useWho } from '@/cloud/use-who'
import type { OutputNamed } from '@domain/operations'
import { worstFirst } from '@domain/waiting/worst-first'
import { askAreas, type AreaName } from './ask-areas'

interface Answers {
  news?: OutputNamed<'news.waiting'>
  notices?: OutputNamed<'notices.waiting'>
  rules?: OutputNamed<'rules.waiting'>
}
export type Figures = Pick<Answers, 'news'> & {
  notices?: NonNullable<Answers['notices']>['figures']
}

/** What waits for me, from up to three areas. One that fails hides no other, and keeps what it said before. */
export function useWaiting() {
  const { output: who } = useWho(false)
  const [answers, setAnswers] = useState<Answers>({})
  const [problems, setProblems] = useState<Partial<Record<AreaName, Problem>>>({})
  const [asking, setAsking] = useState(true)
  const latest = useRef(0)
  const known = useRef(who)
  known.current = who

  const reload = useCallback(async () => {
    const turn = ++latest.current
    setAsking(true)
    const roles = known.current?.name ? known.current.roles : undefined
    const asked = await askAreas(roles, async (area) => {
      const output = await call(`${area}.waiting`, {})
      if (turn !== latest.current) return {}
      setAnswers((before) => ({ ...before, [area]: output }))
      if (!('me' in output)) return {}
      heardWho(output.me)
      return output
    })
    if (turn !== latest.current) return
    // What was once open and is no more is not kept on screen.
    setAnswers((before) =>
      Object.fromEntries(
        Object.entries(before).filter(([area]) => asked.open.has(area as AreaName)),
      ),
    )
    setProblems(asked.problems)
    setAsking(false)
  }, [])

  useEffect(() => void reload(), [reload])

  const { news, notices, rules } = answers
  const now = [news?.now, notices?.now, rules?.now]
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1)
  const items = useMemo(
    () =>
      now
        ? worstFirst(
            [news, notices, rules].flatMap((area) => area?.items ?? []),
            now,
          )
        : [],
    [news, notices, rules, now],
  )
  const figures: Figures = { ...(news && { news }), notices: notices?.figures }
  return { items, figures, now, name: who?.name, problems, asking, reload }
}
