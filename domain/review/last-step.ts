import { dateAndTime } from '../dates/show'

interface Touched {
  updatedAt: string
  updatedBy: string
  /** The record, where one is kept; saving a text leaves no step. */
  steps?: readonly { at: string; by: string; did: string }[]
}

/** What happened last, for somebody whose screen is older than that. */
export function lastStep({ updatedAt, updatedBy, steps = [] }: Touched): string {
  const last = steps.at(-1)
  return last && last.at >= updatedAt
    ? `${last.by} 于 ${dateAndTime(last.at)} ${last.did}`
    : `${updatedBy} 于 ${dateAndTime(updatedAt)} 作了修改`
}
