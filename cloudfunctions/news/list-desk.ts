import type { news } from '@domain/operations/news'
import { daysSilent } from '@domain/story/silence'
import { deskViews, type DeskView } from '@domain/vocabulary/desk-views'
import { count, countBy } from '../platform/database'
import type { Handler } from '../platform/handler'
import { deskMatch, theirs, waitingMatch } from './desk-matches'
import { deskRow } from './desk-row'
import { heldOccasions } from './occasion-store'
import { page } from './paging'
import { readCounts } from './readings'
import { mayReviewAgain } from './several-stages'
import { deskStories, lastPublication } from './story-lists'
import { stories, type Story } from './story-store'

export const listDesk: Handler<typeof news.listDesk> = async ({ view, cursor, size }, context) => {
  const { caller, documents, now } = context
  const waiting = waitingMatch(caller, await mayReviewAgain(caller, documents))
  const match = view === 'waiting' ? waiting : deskMatch(view, caller)
  const [found, byStatus, inWork, awaiting, mine, lastPublishedAt] = await Promise.all([
    match ? deskStories(match, cursor, size + 1) : [],
    countBy(stories, 'status'),
    countBy(stories, 'status', theirs(caller)),
    waiting ? count(stories, waiting) : 0,
    countBy(stories, 'status', deskMatch('mine', caller)),
    lastPublication(),
  ])
  const { rows, cursor: next } = page(found, (story) => story.deskKey, size)
  const seen = rows.filter(({ published }) => published).map(({ _id }) => _id)
  const [reads, held] = await Promise.all([readCounts(seen), heldOccasions()])
  const counts = Object.fromEntries(deskViews.map((name) => [name, byStatus[name] ?? 0])) as Record<
    DeskView,
    number
  >
  return {
    rows: rows.map((story) => deskRow(story as Story, { caller, held, now, reads })),
    cursor: next,
    counts: {
      ...counts,
      returned: inWork.returned ?? 0,
      inReview: inWork.inReview ?? 0,
      waiting: awaiting,
      mine: mine.draft ?? 0,
    },
    lastPublishedAt,
    silentDays: lastPublishedAt ? daysSilent(lastPublishedAt, now) : undefined,
  }
}
