import { receiptState } from '@domain/dispatch/receipt-state'
import type { Recipient } from '@domain/dispatch/audience'
import { attendings } from '@domain/meeting/meeting'
import { addMissing, findAll, updateWhere, where } from '../database'
import { documents } from '../documents'
import { audienceChunks, chunkId, dispatches, type Dispatch } from './dispatch-store'
import { receiptId, receipts, type Receipt } from './receipt-store'
import { renewReceipts } from './renew-receipts'

interface Tell {
  /** Once a chunk of recipients has its receipts: queues their pushes. */
  called(dispatch: Dispatch, made: readonly Receipt[]): Promise<void>
  /** Whoever had an edition and is not in the audience any more; each as often as it is asked for. */
  dropped(dispatch: Dispatch, receipts: readonly Receipt[]): Promise<void>
}

/**
 * Makes out the receipts of an edition, chunk by chunk, until all are there or the time is up; called again it
 * goes on where it stood. A chunk done twice changes nothing: ids come of the recipient. Called for a complete one
 * it still drops what a run of the edition before made out after that was looked through.
 */
export async function makeReceipts(dispatchId: string, tell: Tell, until: number): Promise<void> {
  const dispatch = await documents.get(dispatches, dispatchId)
  if (!dispatch) return
  const { edition, chunks } = dispatch
  for (let number = dispatch.fannedOut; number < chunks; number++) {
    if (Date.now() > until) return
    const chunk = await documents.get(audienceChunks, chunkId(dispatchId, edition, number))
    const wanted = (chunk?.recipients ?? []).map((recipient) => newReceipt(dispatch, recipient))
    await addMissing(receipts, wanted)
    if (edition > 1) await renewReceipts(dispatch, wanted)
    const latest = await later(dispatch)
    if (latest) return closeWhatIsPassed(latest, wanted)
    await tell.called(dispatch, wanted)
    const advanced = await updateWhere(
      dispatches,
      { _id: dispatchId, edition, fannedOut: number },
      { fannedOut: number + 1 },
    )
    // Another run is at the same chunks; it will finish them.
    if (advanced === 0) return
  }
  // Whom this one drops the later one may have back; it tells all of them itself.
  if (edition > 1 && !(await later(dispatch))) await dropOthers(dispatch, tell)
  // Recipients added meanwhile are further chunks: a run that did not see them is not through.
  await updateWhere(
    dispatches,
    { _id: dispatchId, edition, chunks, complete: false },
    { complete: true, ...pushed(dispatch) },
  )
}

/** The first step is the push that went out with the receipts. */
const pushed = ({ ladder }: Dispatch) => {
  const next = ladder[1]
  return { stepsTaken: 1, ...(next && { nextStepAt: next.dueAt }) }
}

function newReceipt({ _id: dispatchId, card, edition }: Dispatch, recipient: Recipient): Receipt {
  const _id = receiptId(dispatchId, recipient)
  return {
    _id,
    dispatchId,
    recipient,
    // By its own id, an organ's later liaison officers find it too.
    actors:
      recipient.kind === 'organ' ? [...recipient.actors, recipient.organId] : recipient.actors,
    card,
    edition,
    key: `${attendings.indexOf(recipient.as)} ${recipient.kind} ${recipient.name}#${_id}`,
    startsAt: card.startsAt,
    state: receiptState({ edition }),
  }
}

/** The edition issued meanwhile, if there is one. */
async function later({ _id, edition }: Dispatch): Promise<Dispatch | undefined> {
  const latest = await documents.get(dispatches, _id)
  return latest && latest.edition > edition ? latest : undefined
}

/**
 * What a run has made out that a later edition had passed by already is closed. While that one is not through it may
 * still come to them, and drops the others itself.
 */
async function closeWhatIsPassed(latest: Dispatch, made: readonly Receipt[]): Promise<void> {
  if (!latest.complete) return
  const _id = where.in(made.map((receipt) => receipt._id))
  const passed = { _id, edition: where.lt(latest.edition), removedIn: where.exists(false) }
  await updateWhere(receipts, passed, { removedIn: latest.edition })
}

/** Whoever is not in the audience any more keeps the receipt, which says so. */
async function dropOthers(dispatch: Dispatch, tell: Tell): Promise<void> {
  const { _id: dispatchId, edition } = dispatch
  const others = { dispatchId, edition: where.lt(edition) }
  await updateWhere(receipts, { ...others, removedIn: where.exists(false) }, { removedIn: edition })
  // Marked first, and all told again: so no run that died, or was overtaken by this edition, leaves one untold.
  const dropped = await findAll(receipts, 'key', { ...others, removedIn: where.exists(true) })
  if (dropped.length > 0) await tell.dropped(dispatch, dropped)
}
