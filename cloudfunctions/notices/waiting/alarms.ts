import type { Waiting } from '@domain/waiting/waiting'
import { standingAlarms } from '../../platform/alarm-store'

/** 系统告警, which a push may never tell: some are about pushes. */
export async function alarmsStanding(): Promise<Waiting[]> {
  const found = await standingAlarms()
  return found.map(({ title, since }) => ({ kind: 'alarm', id: '', title, since, wrong: true }))
}
