import { endOfDay } from '../dates/add-days'
import type { MaterialState } from '../materials/state'
import type { Waiting } from './waiting'

/** A material on a meeting's list. */
export interface MaterialFacts {
  id: string
  title: string
  meetingId: string
  meetingTitle: string
  ownerName?: string | undefined
  /** The last day to hand it in. */
  dueOn: string
  state: MaterialState
  stateAt: string
  /** 退回: what is to be put right. */
  returned?: string | undefined
}

/** 待报送: what the caller's organs owe, one row each. */
export const materialsOwed = (materials: readonly MaterialFacts[]): Waiting[] =>
  materials
    .filter(({ state }) => state === 'asked')
    .map(({ id, title, meetingTitle, returned, dueOn }) => ({
      ...{ kind: 'materialOwed', id, title, until: endOfDay(dueOn) },
      note: returned ? `退回：${returned}` : meetingTitle,
    }))

/** Of each meeting, what the office has to check, and what has not come though its day is over. */
export function materialsWaiting(materials: readonly MaterialFacts[], now: string): Waiting[] {
  const meetings = new Map<string, MaterialFacts[]>()
  for (const one of materials)
    meetings.set(one.meetingId, [...(meetings.get(one.meetingId) ?? []), one])
  return [...meetings].flatMap(([id, all]) => {
    const title = all[0]?.meetingTitle ?? ''
    const received = all.filter(({ state }) => state === 'received')
    const late = all.filter(({ state, dueOn }) => state === 'asked' && endOfDay(dueOn) <= now)
    return [
      ...some('materialToCheck', received, { since: earliest(received.map((one) => one.stateAt)) }),
      ...some('materialLate', late, { until: earliest(late.map(({ dueOn }) => endOfDay(dueOn))) }),
    ]

    function some(kind: Waiting['kind'], of: MaterialFacts[], when: Partial<Waiting>): Waiting[] {
      if (of.length === 0) return []
      const owners = [...new Set(of.flatMap(({ ownerName }) => ownerName ?? []))]
      return [{ kind, id, title, count: of.length, note: owners.join('、') || undefined, ...when }]
    }
  })
}

const earliest = (moments: readonly string[]): string | undefined => [...moments].sort()[0]
