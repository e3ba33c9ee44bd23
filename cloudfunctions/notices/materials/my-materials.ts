import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { organsOf } from '@domain/roster/organs-of'
import { titleForPush } from '@domain/dispatch/push-text'
import { takesHandIns } from '@domain/meeting/takes-hand-ins'
import type { notices as area } from '@domain/operations/notices'
import { find, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { organs } from '../../platform/roster'
import { meetings } from '../meetings/meeting-store'
import { materials, type Material } from './material-store'

/** Days after which what was handed in is of the past. */
const shownDays = 60

export const myMaterials: Handler<typeof area.myMaterials> = async (_, context) => {
  const { caller, documents, now } = context
  const mine = organsOf(caller.inForce)
  const since = addDays(dayOf(now), -shownDays)
  const [found, names] = await Promise.all([
    find(materials, {
      where: { ownerId: where.in(mine), dueOn: where.gte(since), state: where.neq('listed') },
      orderBy: ['dueOn', 'desc'],
      limit: 200,
    }),
    find(organs, { where: { _id: where.in(mine) }, limit: 50 }),
  ])
  const ids = [...new Set(found.map(({ meetingId }) => meetingId))]
  const about = new Map(
    (await Promise.all(ids.map((id) => documents.get(meetings, id)))).flatMap((meeting) =>
      meeting ? [[meeting._id, meeting] as const] : [],
    ),
  )
  const rows = (found as Material[]).flatMap((material) => {
    const meeting = about.get(material.meetingId)
    if (!meeting || meeting.status === 'cancelled') return []
    const { _id: id, kind, title, ownerName = '', dueOn, state, returned } = material
    return {
      id,
      kind,
      title,
      organ: ownerName,
      meeting: { title: titleForPush(meeting), startsAt: meeting.startsAt },
      dueOn,
      state,
      returned,
      versions: material.kind === 'file' ? [...material.versions] : [],
      open: takesHandIns(meeting, now),
    }
  })
  return {
    now,
    organs: names.map(({ name }) => name),
    // What is owed first, by the day it is due; then what is in, the latest first.
    rows: [
      ...rows.filter(({ state }) => state === 'asked').reverse(),
      ...rows.filter(({ state }) => state !== 'asked'),
    ],
  }
}
