/** How far the cloud is ahead of this device, in milliseconds; what is offered is judged by the cloud's clock. */
let ahead = 0

/** Called with the moment of an answer, where it tells one. */
export function heardFromCloud(at: string | undefined): void {
  if (at) ahead = Date.parse(at) - Date.now()
}

/** Now as the cloud has it, UTC: a phone whose clock is wrong offers no wrong day. */
export const cloudNow = (): string => new Date(Date.now() + ahead).toISOString()
