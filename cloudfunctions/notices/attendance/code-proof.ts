import { timingSafeEqual } from 'node:crypto'
import { proofLength, readCheckInCode, windowsThatHold } from '@domain/attendance/check-in-code'
import { proofOf } from '../../platform/personal-data'

/** 72 bits that only this office's secret makes, for one meeting and one stretch of time. */
export const checkInProof = (meetingId: string, window: number): string =>
  proofOf(`check-in ${meetingId} ${window}`).slice(0, proofLength)

/** The meeting a code is of, if it holds at this moment. */
export function meetingOfCode(code: string, now: string): string | undefined {
  const read = readCheckInCode(code)
  if (!read) return undefined
  const { meetingId, proof } = read
  const given = Buffer.from(proof)
  const holds = windowsThatHold(now).some((window) =>
    timingSafeEqual(given, Buffer.from(checkInProof(meetingId, window))),
  )
  return holds ? meetingId : undefined
}
