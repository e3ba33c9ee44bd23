import type { Cloud } from '../../emulator'
import { derivedId } from '../../cloudfunctions/platform/ids'
import { meetingNotice } from './recipients'

const id = (n: number) => `crowd-${n}`
const name = (n: number) => `代表${n}`
const openid = (n: number) => `oCrowd${String(n).padStart(22, '0')}`

/** The nth of the crowd. */
export const oneOf = (n: number) => ({ id: id(n), name: name(n), openid: openid(n) })

/**
 * So many members of the standing committee, straight into the database; whoever has an account has consents to
 * spare.
 */
export function enrolCrowd(cloud: Cloud, many: number, hasAccount: (n: number) => boolean): void {
  const all = Array.from({ length: many }, (_, n) => oneOf(n))
  const enrolled = all.filter((_, n) => hasAccount(n))
  const people = all.map((one, n) => ({
    _id: one.id,
    ...(hasAccount(n) && { openid: one.openid }),
    name: one.name,
    search: one.name,
    sortKey: `daibiao${String(n).padStart(4, '0')}`,
    appointments: [
      { id: 'a', kind: 'committeeMember', bodyId: 'committee-18', from: '2026-01-10' },
    ],
    suspensions: [],
    agents: [],
    officeUntil: '9999-12-31',
    revision: 1,
  }))
  const accounts = enrolled.map((one) => ({
    _id: derivedId('account', one.openid),
    openid: one.openid,
    personId: one.id,
    boundAt: '2026-01-10T00:00:00.000Z',
  }))
  const state = cloud.database.exportAll()
  for (const [collection, documents] of Object.entries({ people, accounts }))
    state[collection] = [
      ...(state[collection] ?? []),
      ...documents.map((one) => JSON.stringify(one)),
    ]
  cloud.database.importAll(state)
  const known = JSON.parse(cloud.messages.exportAll()) as { consents: object }
  const theirs = Object.fromEntries(enrolled.map((one) => [one.openid, { [meetingNotice]: 9 }]))
  const consents = { ...known.consents, ...theirs }
  cloud.messages.importAll(JSON.stringify({ ...known, consents }))
}
