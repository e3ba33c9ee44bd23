import { sessionEnds, sessionState } from '@domain/desk/session'
import { secondsAfter } from '@domain/desk/seconds-after'
import type { desk as area } from '@domain/operations/desk'
import { find, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { sessions, type Session } from '../stores'

/** More than anybody has open in half a day. */
const most = 100

/** A day back reaches further than any session lasts. */
async function openOnes(openid: string, now: string): Promise<Session[]> {
  const begun = await find(sessions, {
    where: { openid, since: where.gte(secondsAfter(now, -86_400)) },
    orderBy: ['since', 'desc'],
    limit: most,
  })
  return (begun as Session[]).filter((session) => sessionState(session, now) === 'open')
}

export const mySessions: Handler<typeof area.mySessions> = async (_, { caller, now }) => ({
  sessions: (await openOnes(caller.openid, now)).map((session) => ({
    id: session._id,
    ...session,
    until: sessionEnds(session),
  })),
})

export const endSession: Handler<typeof area.endSession> = async ({ id }, context) => {
  const { caller, documents, now, once, refuse } = context
  const open = await once(() => openOnes(caller.openid, now))
  const meant = open.filter(({ _id }) => id === undefined || _id === id)
  if (id !== undefined && meant.length === 0) throw refuse('DESK_SESSION_UNKNOWN')
  for (const { _id } of meant) {
    // As it is now: it may just have noted a use.
    const session = await documents.get(sessions, _id)
    if (session) await documents.put(sessions, { ...session, endedAt: now, endedBy: 'phone' })
  }
  const subjects = meant.map(({ _id }) => `deskSessions/${_id}`)
  const note = meant.map(({ browser }) => browser).join('；')
  return { output: { ended: meant.length }, subject: subjects, note }
}
