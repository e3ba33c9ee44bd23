import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type MeetingRow = OutputNamed<'notices.listMeetings'>['rows'][number]

/** The meetings and plans of a year; none asked for, none fetched. */
export const useYear = (year: number | undefined) =>
  useQuery('notices.listMeetings', year === undefined ? undefined : { year })
