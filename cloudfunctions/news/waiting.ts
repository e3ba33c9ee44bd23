import { addDays, startOfDay } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import { storyStages } from '@domain/review/chain'
import { byWeek, mondayOf } from '@domain/story/by-week'
import { daysSilent } from '@domain/story/silence'
import { limits } from '@domain/vocabulary/limits'
import { storyWaits } from '@domain/waiting/story-waits'
import type { Waiting } from '@domain/waiting/waiting'
import type { Member } from '../platform/caller'
import { count, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { waitingMatch } from './desk-matches'
import { heldBecause } from './desk-row'
import { heldOccasions, isAmong } from './occasion-store'
import { heldBack } from './publication'
import { mayReviewAgain } from './several-stages'
import { asReviewer, mayRelease } from './story-acts'
import { lastPublication, publishedSince, waitingStories } from './story-lists'
import { submissions } from './submissions/submission-store'

const weeksShown = 12
const recordsVotes = ['finalReviewer', 'office', 'leader']
const hasRole = ({ roles }: Member, ...wanted: string[]) =>
  roles.some((role) => wanted.includes(role))

/** Four requests beside the admission; one more for who reviews at several stages, and after a long silence. */
export const waiting: Handler<typeof news.waiting> = async (_, { caller, documents, now }) => {
  const mayCombine = await mayReviewAgain(caller, documents)
  const first = addDays(mondayOf(dayOf(now)), -7 * (weeksShown - 1))
  const writes = hasRole(caller, 'editor')
  const [found, held, published, sent] = await Promise.all([
    waitingStories(inWorkFor(caller, mayCombine)),
    heldOccasions(),
    publishedSince(startOfDay(first)),
    writes ? count(submissions, { state: 'waiting' }) : 0,
  ])
  const chain = { stages: storyStages, mayCombine }
  const items: Waiting[] = found.flatMap((story) => {
    const why = heldBecause(story, isAmong(held, story), now)
    const facts = {
      ...story,
      ...{ id: story._id, title: story.content.title, submittedAt: story.submitted?.at },
      ...{ heldBecause: why, stuck: why !== undefined && !heldBack(story, isAmong(held, story)) },
    }
    const worker = {
      by: asReviewer(caller, story),
      releases: mayRelease(caller, story),
      recordsVotes: hasRole(caller, ...recordsVotes),
    }
    return storyWaits(facts, worker, chain, now) ?? []
  })
  const lastPublishedAt = published[0] ?? (await lastPublication())
  const silentDays = lastPublishedAt ? daysSilent(lastPublishedAt, now) : undefined
  const isSilent = silentDays !== undefined && silentDays >= limits.silentDays
  if (isSilent && hasRole(caller, 'editor', 'finalReviewer'))
    items.push({
      ...{ kind: 'silence', id: '', title: `已有 ${silentDays} 天没有发布稿件`, wrong: true },
      since: lastPublishedAt,
    })
  if (sent > 0)
    items.push({ kind: 'submissions', id: '', title: '投出的稿件，采用了请登记', count: sent })
  return {
    ...{ now, items, lastPublishedAt, silentDays },
    weeks: byWeek(published, now, weeksShown),
  }
}

/** Whatever may wait for this person; the rules of the chain decide what does. */
function inWorkFor(caller: Member, mayCombine: boolean): object {
  const reviews = waitingMatch(caller, mayCombine)
  return where.or([
    ...(reviews ? [reviews] : []),
    { status: 'returned', 'writers.id': caller.id },
    { status: where.in(['approved', 'scheduled']) },
  ])
}
