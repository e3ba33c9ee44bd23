import { longDateAndTime } from '@domain/dates/show'
import { daysSilent } from '@domain/story/silence'
import { limits } from '@domain/vocabulary/limits'
import { queuePushes } from '../platform/outbox'
import { whoHold } from '../platform/roster'
import { lastPublication } from './story-lists'

/**
 * 断更提醒: when nothing was published for ten days, whoever signs for release is told, once in each such spell,
 * however often this runs.
 */
export async function warnSilence(now: string): Promise<{ told: number }> {
  const since = await lastPublication()
  if (!since || daysSilent(since, now) < limits.silentDays) return { told: 0 }
  const heads = await whoHold(['finalReviewer'], now)
  await queuePushes(
    heads.map(({ person }) => ({
      personId: person._id,
      template: 'storyReview',
      fields: {
        thing1: `已有${limits.silentDays}天没有发布稿件`,
        phrase2: '请安排',
        name3: '新闻工作台',
        time4: longDateAndTime(since),
      },
      page: 'packages/newsroom/desk/index',
      subject: 'newsroom/silence',
      // The spell, by its beginning: the same is queued once.
      step: `silent since ${since}`,
    })),
    now,
  )
  return { told: heads.length }
}
