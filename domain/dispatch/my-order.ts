import type { ReceiptState } from './receipt-state'

interface Listed {
  state: ReceiptState
  /** No longer in the audience. */
  removed: boolean
  startsAt: string
  signBy?: string | undefined
}

/** 我的通知: what is still to be signed by deadline, then what is to come, then what is past, latest first. */
export function inMyOrder<One extends Listed>(all: readonly One[], now: string): One[] {
  const upcoming = ({ startsAt }: Listed) => startsAt > now
  const waits = (one: Listed) => upcoming(one) && !one.removed && one.state !== 'signed'
  const by = (key: (one: Listed) => string) => (a: One, b: One) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
  return [
    ...all.filter(waits).sort(by(({ signBy, startsAt }) => signBy ?? startsAt)),
    ...all.filter((one) => upcoming(one) && !waits(one)).sort(by(({ startsAt }) => startsAt)),
    ...all
      .filter((one) => !upcoming(one))
      .sort(by(({ startsAt }) => startsAt))
      .reverse(),
  ]
}
