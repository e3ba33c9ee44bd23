import { nextMeeting } from '@domain/meeting/next-meeting'
import type { notices as area } from '@domain/operations/notices'
import { find, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { allBodies } from '../../platform/roster'
import { noticeSettings } from '../../platform/notice-settings'
import { meetings, type Meeting } from './meeting-store'

export const suggestMeeting: Handler<typeof area.suggestMeeting> = async (input, context) => {
  const [{ settings }, bodies, earlier] = await Promise.all([
    noticeSettings(context.documents),
    allBodies(),
    find(meetings, {
      where: { kind: where.in([...new Set([input.kind, 'chairpersons' as const])]) },
      orderBy: ['calendarKey', 'desc'],
      limit: 300,
    }) as Promise<Meeting[]>,
  ])
  const term = presentTerm(settings.term, bodies)
  const { audience, ...next } = nextMeeting(input, earlier, bodies, term)
  const { groups, excluded } = audience
  return {
    ...next,
    audience: { groups: [...groups], excluded: [...excluded] },
    otherKinds: [...settings.otherKinds],
  }
}

/** As set by the office; before that, the latest 届 the roster knows. */
const presentTerm = (set: number, bodies: readonly { term: number }[]) =>
  set > 1 ? set : Math.max(set, ...bodies.map(({ term }) => term))
