import type { RefusalDetails } from '@domain/operations/answer'
import { refusals, type RefusalCode } from '@domain/vocabulary/refusals'

/** The office's rules said no. Its text says what happened, `next` what to do. */
export class Refused extends Error {
  readonly next: string
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(refusals[code].says)
    this.name = 'Refused'
    this.next = refusals[code].next
  }
}

/** Something of ours failed, or the network did. `traceId` is there when the cloud could name the failure. */
export class Failed extends Error {
  readonly next: string
  constructor(readonly traceId?: string) {
    super(traceId ? '系统出了故障，没有办成。' : '网络不稳，没有连上。')
    this.name = 'Failed'
    this.next = traceId
      ? `请稍后再试一次；仍不行请把编号 ${traceId.slice(0, 8)} 告诉办公室。`
      : '请检查网络后再试一次；不会重复办理。'
  }
}
