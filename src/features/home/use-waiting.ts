import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { call } from '@/cloud/call'
import { asProblem, type Problem } from '@/cloud/problem'
import { heardWho, useWho } from '@/cloud/use-who'
import type { OutputNamed } from '@domain/operations'
import type { Role } from '@domain/vocabulary/roles'
import { worstFirst } from '@domain/waiting/worst-first'

interface Answers {
  news?: OutputNamed<'news.waiting'>
  notices?: OutputNamed<'notices.waiting'>
  rules?: OutputNamed<'rules.waiting'>
}
export type AreaName = keyof Answers
export type Figures = Pick<Answers, 'news'> & {
  notices?: NonNullable<Answers['notices']>['figures']
}

const newsRoles: readonly Role[] = [
  ...(['editor', 'firstReviewer', 'secondReviewer', 'finalReviewer'] as const),
  ...(['office', 'leader'] as const),
]
const rulesRoles: readonly Role[] = ['office', 'leader', 'liaisonOfficer']

/** Which areas can hold something for somebody: no request for what would be refused. */
const areasFor = (roles: readonly Role[]): AreaName[] => [
  'notices',
  ...(roles.some((role) => newsRoles.includes(role)) ? (['news'] as const) : []),
  ...(roles.some((role) => rulesRoles.includes(role)) ? (['rules'] as const) : []),
]

/**
 * What waits for me, from up to three areas, a request each. One that fails hides no other. Who is here is told by
 * the notices' answer; where it is known already, all are asked at once.
 */
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
    const asked = new Set<AreaName>()
    const failed: Partial<Record<AreaName, Problem>> = {}
    setAsking(true)

    const askFor = async (areas: readonly AreaName[]) => {
      const further = areas.filter((area) => !asked.has(area))
      further.forEach((area) => asked.add(area))
      await Promise.all(further.map(askOne))
    }
    const askOne = async (area: AreaName) => {
      try {
        const output = await call(`${area}.waiting`, {})
        if (turn !== latest.current) return
        setAnswers((before) => ({ ...before, [area]: output }))
        if ('me' in output) {
          heardWho(output.me)
          await askFor(areasFor(output.me.roles))
        }
      } catch (error) {
        failed[area] = asProblem(error)
      }
    }
    await askFor(known.current?.name ? areasFor(known.current.roles) : ['notices'])
    if (turn !== latest.current) return
    // What was once open and is no more is not kept on screen.
    setAnswers((before) =>
      Object.fromEntries(Object.entries(before).filter(([area]) => asked.has(area as AreaName))),
    )
    setProblems(failed)
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
