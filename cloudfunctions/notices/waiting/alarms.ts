import type { Waiting } from '@domain/waiting/waiting'
import { collection } from '../../platform/collection'
import { find } from '../../platform/database'

/** All that is known here of 告警: what stands, and since when. */
const alarms = collection<{ _id: string; title: string; since: string }>('alarms')

/** 系统告警, which a push may never tell: some are about pushes. */
export async function alarmsStanding(): Promise<Waiting[]> {
  const found = await find(alarms, { where: {}, limit: 100 })
  return found.map(({ title, since }) => ({ kind: 'alarm', id: '', title, since, wrong: true }))
}
