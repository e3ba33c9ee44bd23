import { longDateAndTime } from '@domain/dates/show'
import { barredFrom } from '@domain/review/barred'
import { storyStages, type Chain } from '@domain/review/chain'
import { coversColumn } from '@domain/roster/columns-of'
import { speaksOfAppointment } from '@domain/story/appointment'
import type { Documents } from '../platform/documents'
import { queuePush } from '../platform/outbox'
import { whoHold } from '../platform/roster'
import type { Story, StoryContent } from './story-store'

/** 待审提醒: tells everybody who may take the stage that is awaited. */
export async function tellReviewers(
  documents: Documents,
  story: Story,
  chain: Chain,
  now: string,
): Promise<void> {
  const { stage, content } = story
  const awaited = storyStages.find(({ name }) => name === stage)
  const { column } = content
  if (!awaited || !column) return
  const barred = barredFrom(story, chain)
  const holders = await whoHold([awaited.role], now)
  for (const { person, inForce } of holders) {
    if (barred.has(person._id) || !coversColumn(inForce, awaited.role, column)) continue
    await push(documents, story, person._id, `待${awaited.label}`, now)
  }
}

/** 退回、停发提醒: tells whoever sent it in. */
export async function tellAuthor(
  documents: Documents,
  story: Story,
  phrase: '已退回' | '已停发',
  now: string,
): Promise<void> {
  const personId = story.submitted?.by.id
  if (personId) await push(documents, story, personId, phrase, now)
}

const push = (documents: Documents, story: Story, personId: string, phrase: string, now: string) =>
  queuePush(
    documents,
    {
      personId,
      template: 'storyReview',
      fields: {
        // Where a vote may be awaited the title itself may tell too much.
        thing1: tellsOfVote(story.content) ? '一篇稿件' : story.content.title,
        phrase2: phrase,
        name3: story.submitted?.by.name ?? story.writers[0]?.name ?? '编辑',
        time4: longDateAndTime(story.submitted?.at ?? now),
      },
      page: `packages/newsroom/review/index?id=${story._id}`,
      subject: `stories/${story._id}`,
      step: `${story.round} ${phrase}`,
    },
    now,
  )

/** Said by the author, or found in the words, the title judged as a line: nobody may have decided yet which it is. */
const tellsOfVote = (content: StoryContent) =>
  content.awaitsVote === true || speaksOfAppointment(content)
