/** How long one code stands on the screen; it holds as long again, for who scanned the moment it changed. */
const windowMs = 30_000

/** Characters of a meeting's id, and of what proves a code: together the 32 that WeChat's `scene` may hold. */
const idLength = 20
export const proofLength = 12

/** The number of the stretch of time a moment lies in. */
export const windowOf = (moment: string): number => Math.floor(Date.parse(moment) / windowMs)

/** The stretches whose codes hold at a moment: this one and the one before. */
export const windowsThatHold = (moment: string): number[] => [
  windowOf(moment),
  windowOf(moment) - 1,
]

/** Until the next code, in whole seconds, 1 to 30. */
export const secondsLeft = (moment: string): number =>
  Math.ceil((windowMs - (Date.parse(moment) % windowMs)) / 1000)

export const checkInCode = (meetingId: string, proof: string): string => `${meetingId}${proof}`

/** The parts of a code; nothing when it has not the form of one. */
export function readCheckInCode(code: string): { meetingId: string; proof: string } | undefined {
  if (code.length !== idLength + proofLength || !/^[\w-]+$/.test(code)) return undefined
  return { meetingId: code.slice(0, idLength), proof: code.slice(idLength) }
}
