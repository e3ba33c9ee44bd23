import { daysBefore } from '@domain/dates/days-before'
import { removeWhere, where } from '../platform/database'
import { sessions, tickets } from './stores'

/** Every night: tickets and sessions long over go; who logged in when stays in the audit. */
export async function tidy(now: string): Promise<void> {
  await removeWhere(tickets, { askedAt: where.lte(daysBefore(now, 1)) })
  await removeWhere(sessions, { since: where.lte(daysBefore(now, 30)) })
}
