import { titleForPush } from '@domain/dispatch/push-text'
import { longDateAndTime } from '@domain/dates/show'
import { barredFrom } from '@domain/review/barred'
import { labelOfStage, noticeStages, type Chain } from '@domain/review/chain'
import type { Documents } from '../../platform/documents'
import { queuePush } from '../../platform/outbox'
import { whoHold } from '../../platform/roster'
import { meetings } from '../meetings/meeting-store'
import type { Notice } from './notice-store'
import { toPush } from './preview-audience'

/** 待审、待签提醒: tells everybody who may take the stage that is awaited. */
export async function tellSigners(
  documents: Documents,
  notice: Notice,
  chain: Chain,
  now: string,
): Promise<void> {
  const awaited = noticeStages.find(({ name }) => name === notice.stage)
  if (!awaited) return
  const barred = barredFrom(notice, chain)
  for (const { person } of await whoHold([awaited.role], now)) {
    if (!barred.has(person._id))
      await tell(documents, notice, person._id, `待${awaited.label}`, now)
  }
}

/** 退回、签发提醒: tells whoever sent it in. */
export async function tellWriter(
  documents: Documents,
  notice: Notice,
  phrase: string,
  now: string,
): Promise<void> {
  const personId = notice.submitted?.by.id
  if (personId) await tell(documents, notice, personId, phrase, now)
}

async function tell(
  documents: Documents,
  notice: Notice,
  personId: string,
  phrase: string,
  now: string,
) {
  const meeting = await documents.get(meetings, notice.meetingId)
  // A push tells no more than the recipients' own would.
  const told = titleForPush({ ...toPush(notice, meeting), title: notice.content.title })
  await queuePush(
    documents,
    {
      personId,
      template: 'storyReview',
      fields: {
        thing1: told,
        phrase2: phrase,
        name3: notice.submitted?.by.name ?? notice.writers[0]?.name ?? '办公室',
        time4: longDateAndTime(notice.submitted?.at ?? now),
      },
      page: `packages/meetings/notice/index?id=${notice._id}`,
      subject: `notices/${notice._id}`,
      step: `${notice.round} ${phrase}`,
    },
    now,
  )
}

/** 审核 or 签发, for the record. */
export const stageLabel = (stage: string | undefined): string =>
  labelOfStage(noticeStages, stage ?? '')
