import { fitFields } from '@domain/push/fields'
import type { PushChannel, PushState } from '@domain/push/outcome'
import type { TemplateName } from '@domain/vocabulary/templates'
import { collection, type Stored } from './collection'
import { addMissing } from './database'
import type { Documents } from './documents'
import { derivedId } from './ids'

/** 推送: one message to one person, from the moment it is written down to what WeChat said of it. */
export interface Push extends Stored {
  /** Whom it is for; their WeChat account is looked up when it is submitted, so who left gets nothing. */
  personId: string
  template: TemplateName
  /** As WeChat takes them. */
  fields: Record<string, string>
  page: string
  /** What it is about: `stories/<id>`. */
  subject: string
  /** `wechat` when absent. */
  channel?: PushChannel | undefined
  /** The receipt of a dispatch that learns what became of it. */
  receiptId?: string | undefined
  /** Of the subject, where it has editions: a later one makes this push one of the past. */
  edition?: number | undefined
  /** Stays true through later editions, until its receipt has one of them. */
  lasting?: boolean | undefined
  /** Of no use from then on. */
  until?: string | undefined
  /** Names the step it tells of. */
  step: string
  state: PushState
  dueAt: string
  attempts: number
  queuedAt: string
  submittedAt?: string | undefined
  /** Of the claim that submits it, or last did. */
  claim?: string | undefined
  settledAt?: string | undefined
  /** WeChat's code, or NOT_REACHABLE and the like where we did not even ask. */
  errCode?: string | undefined
}

export const pushes = collection<Push>('outbox')

export interface NewPush extends Pick<
  Push,
  | 'personId'
  | 'template'
  | 'fields'
  | 'page'
  | 'subject'
  | 'channel'
  | 'receiptId'
  | 'edition'
  | 'lasting'
  | 'until'
  /** The same step of a receipt is told to the same person once, however often it is queued. */
  | 'step'
> {
  /** Not before then; at once when absent. Quiet hours are the business of whoever queues. */
  dueAt?: string | undefined
}

/** Writes a push down, in the transaction of the act it tells of; the courier does the rest. */
export async function queuePush(documents: Documents, push: NewPush, now: string): Promise<void> {
  const queued = queuedPush(push, now)
  if (await documents.get(pushes, queued._id)) return
  await documents.put(pushes, queued)
}

/**
 * Writes many pushes down, outside any transaction. Those queued before are left as they are, so when it fails
 * half-way the same call again queues the rest.
 */
export const queuePushes = (many: readonly NewPush[], now: string): Promise<void> =>
  addMissing(
    pushes,
    many.map((push) => queuedPush(push, now)),
  )

function queuedPush({ dueAt, ...push }: NewPush, now: string): Push {
  const { subject, step, personId, template, receiptId, channel } = push
  const parts = ['push', subject, step, personId, template, ...(receiptId ? [receiptId] : [])]
  return {
    ...push,
    _id: derivedId(...parts, ...(channel === 'sms' ? [channel] : [])),
    fields: fitFields(push.fields),
    state: 'queued',
    dueAt: dueAt ?? now,
    attempts: 0,
    queuedAt: now,
  }
}
