import type { Chain } from './chain'
import type { Review } from './review'

/** Whether every stage has been passed, in order, with this very content, and by different people. */
export function approvedThroughout(
  { approvals, hash, writers }: Review,
  { stages, mayCombine }: Chain,
): boolean {
  const people = new Set(approvals.map(({ by }) => by.id))
  return (
    approvals.length === stages.length &&
    stages.every(({ name }, index) => approvals[index]?.stage === name) &&
    approvals.every((approval) => approval.hash === hash) &&
    (mayCombine || people.size === approvals.length) &&
    !writers.some(({ id }) => people.has(id))
  )
}
