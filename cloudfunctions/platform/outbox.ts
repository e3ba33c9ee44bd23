import { fitFields } from '@domain/push/fields'
import type { PushState } from '@domain/push/outcome'
import type { TemplateName } from '@domain/vocabulary/templates'
import { collection, type Stored } from './collection'
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
  state: PushState
  dueAt: string
  attempts: number
  queuedAt: string
  submittedAt?: string | undefined
  settledAt?: string | undefined
  /** WeChat's code, or LEFT_OFFICE and the like where we did not even ask. */
  errCode?: string | undefined
}

export const pushes = collection<Push>('outbox')

export interface NewPush extends Pick<
  Push,
  'personId' | 'template' | 'fields' | 'page' | 'subject'
> {
  /** Names the step it tells of: the same step is told to the same person once, however often it is queued. */
  step: string
}

/** Writes a push down, in the transaction of the act it tells of; the courier does the rest. */
export async function queuePush(
  documents: Documents,
  { step, ...push }: NewPush,
  now: string,
): Promise<void> {
  const _id = derivedId('push', push.subject, step, push.personId, push.template)
  if (await documents.get(pushes, _id)) return
  await documents.put(pushes, {
    ...push,
    _id,
    fields: fitFields(push.fields),
    state: 'queued',
    dueAt: now,
    attempts: 0,
    queuedAt: now,
  })
}
