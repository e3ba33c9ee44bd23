import type { MeetingStatus } from './meeting'

/**
 * Whether organs may still hand in, or exchange, what a meeting is to read. Once it has begun its papers are what the
 * sitting had before it, and go into the file so; the office enters what must be put right.
 */
export const takesHandIns = (
  { status, startsAt }: { status: MeetingStatus; startsAt?: string | undefined },
  now: string,
): boolean =>
  status !== 'ended' && status !== 'cancelled' && (startsAt === undefined || startsAt > now)
