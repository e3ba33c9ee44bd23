import { dateAndTime } from '../dates/show'

interface Recorded {
  revision: number
  updatedAt: string
  updatedBy: string
  /** `revision`: the one that the step made. */
  steps: readonly { at: string; by: string; did: string; revision?: number | undefined }[]
}

/** As many as can be read at a glance. */
const most = 4

/** Who did what, and when, since a revision that somebody still has on screen. Saving a text leaves no step. */
export function changesSince(subject: Recorded, seen: number): string {
  const { revision, updatedAt, updatedBy, steps } = subject
  const since = steps.filter((step) => (step.revision ?? 0) > seen)
  const told = since.map(({ by, at, did }) => `${by} 于 ${dateAndTime(at)} ${did}`)
  const lastIsTold = since.some((step) => step.revision === revision)
  if (!lastIsTold) told.push(`${updatedBy} 于 ${dateAndTime(updatedAt)} 作了修改`)
  const left = told.length - most
  return [...(left > 0 ? [`此前还有 ${left} 步`] : []), ...told.slice(-most)].join('；')
}
