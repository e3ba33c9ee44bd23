import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { organsOf } from '@domain/roster/organs-of'
import { titleForPush } from '@domain/dispatch/push-text'
import { takesHandIns } from '@domain/meeting/takes-hand-ins'
import { materialsOwed, materialsWaiting } from '@domain/waiting/material-waits'
import type { Waiting } from '@domain/waiting/waiting'
import type { Member } from '../../platform/caller'
import { find, where } from '../../platform/database'
import { materials, type Material } from '../materials/material-store'
import { meetings, type Meeting } from '../meetings/meeting-store'

const fields = [
  'title',
  'meetingId',
  'ownerName',
  'dueOn',
  'state',
  'stateAt',
  'returned',
] as unknown as (keyof Material & string)[]

/** Days after which what nobody handed in is of the past. */
const askedDays = 60

/** What the caller's organs owe to meetings that have not begun; of the meeting no more is told than a push may. */
export async function myMaterials(caller: Member, now: string): Promise<Waiting[]> {
  const organIds = organsOf(caller.inForce)
  const found = (await find(materials, {
    where: {
      ownerId: where.in(organIds),
      dueOn: where.gte(addDays(dayOf(now), -askedDays)),
      state: 'asked',
    },
    limit: 200,
    fields,
  })) as Material[]
  if (found.length === 0) return []
  const about = (await find(meetings, {
    where: { _id: where.in([...new Set(found.map(({ meetingId }) => meetingId))]) },
    limit: 200,
    fields: ['title', 'kind', 'agenda', 'status', 'startsAt'],
  })) as Meeting[]
  const held = about.filter((meeting) => takesHandIns(meeting, now))
  return materialsOwed(withMeetings(found, held, titleForPush))
}

/** What the office has to check, and what has not come in time, of the meetings around. */
export async function materialsToSee(around: readonly Meeting[], now: string): Promise<Waiting[]> {
  const found = (await find(materials, {
    where: {
      state: where.in(['asked', 'received']),
      dueOn: where.gte(addDays(dayOf(now), -askedDays)),
    },
    limit: 500,
    fields,
  })) as Material[]
  const toCome = around.filter(({ startsAt = '' }) => startsAt > now)
  return materialsWaiting(
    withMeetings(found, toCome, ({ title }) => title),
    now,
  )
}

function withMeetings(
  found: readonly Material[],
  known: readonly Meeting[],
  titleOf: (meeting: Meeting) => string,
) {
  const byId = new Map(known.map((meeting) => [meeting._id, meeting]))
  return found.flatMap((material) => {
    const meeting = byId.get(material.meetingId)
    return meeting ? [{ ...material, id: material._id, meetingTitle: titleOf(meeting) }] : []
  })
}
