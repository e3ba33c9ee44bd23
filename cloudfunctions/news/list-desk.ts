import { stillStands } from '@domain/official-account/copy'
import type { news } from '@domain/operations/news'
import { barredFrom } from '@domain/review/barred'
import { storyStages } from '@domain/review/chain'
import { coversColumn } from '@domain/roster/columns-of'
import { deskViews, type DeskView } from '@domain/vocabulary/desk-views'
import { refusals } from '@domain/vocabulary/refusals'
import { limits } from '@domain/vocabulary/limits'
import type { Member } from '../platform/caller'
import type { Documents } from '../platform/documents'
import { countBy, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { newsroomSettings } from './newsroom-settings'
import { page } from './paging'
import { heldBack } from './publication'
import { readCounts } from './readings'
import { deskStories, lastPublication } from './story-lists'
import { stories, type Story } from './story-store'

/** More than ever wait for one reviewer. */
const mostWaiting = 200

export const listDesk: Handler<typeof news.listDesk> = async ({ view, cursor }, context) => {
  const { caller, documents, now } = context
  const [found, byStatus, waiting, mine, lastPublishedAt] = await Promise.all([
    view === 'waiting' ? [] : deskStories(matching(view, caller), cursor, limits.pageSize + 1),
    countBy(stories, 'status'),
    waitingFor(caller, documents),
    countBy(stories, 'status', matching('mine', caller)),
    lastPublication(),
  ])
  const { rows, cursor: next } =
    view === 'waiting'
      ? { rows: waiting, cursor: undefined }
      : page(found, (story) => story.deskKey)
  const seen = rows.filter(({ published }) => published).map(({ _id }) => _id)
  const reads = await readCounts(seen)
  const counts = Object.fromEntries(deskViews.map((name) => [name, byStatus[name] ?? 0])) as Record<
    DeskView,
    number
  >
  return {
    rows: rows.map((story) => row(story as Story, reads[story._id] ?? 0, now)),
    cursor: next,
    counts: { ...counts, waiting: waiting.length, mine: mine.draft ?? 0 },
    lastPublishedAt,
    silentDays: lastPublishedAt ? daysBetween(lastPublishedAt, now) : undefined,
  }
}

const daysBetween = (from: string, to: string) =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000)

const matching = (view: DeskView, { id }: Member): object =>
  view === 'mine' ? { status: 'draft', 'writers.id': id } : { status: view }

/** What this reviewer can act on now: their stages, their columns, nothing they wrote, nor have reviewed unless one may take several. */
async function waitingFor({ id, inForce, roles }: Member, documents: Documents) {
  const stages = storyStages.filter(({ role }) => roles.includes(role))
  if (stages.length === 0) return []
  const names = stages.map(({ name }) => name)
  const awaiting = { status: 'inReview', stage: where.in(names) }
  const found = await deskStories(awaiting, undefined, mostWaiting)
  // Only who holds several stages can have reviewed what awaits them again.
  const mayCombine = stages.length > 1 && (await newsroomSettings(documents)).settings.mayCombine
  return found.filter((story) => {
    const { stage, content } = story
    const role = stages.find(({ name }) => name === stage)?.role
    return (
      role !== undefined &&
      content.column !== undefined &&
      coversColumn(inForce, role, content.column) &&
      !barredFrom(story, { stages: storyStages, mayCombine }).has(id)
    )
  })
}

const row = (story: Story, readCount: number, now: string) => ({
  id: story._id,
  revision: story.revision,
  status: story.status,
  stage: story.stage as 'first' | undefined,
  round: story.round,
  column: story.content.column,
  title: story.content.title,
  author: story.writers[0]?.name ?? '',
  updatedAt: story.updatedAt,
  updatedBy: story.updatedBy,
  publishedAt: story.published?.at,
  dueAt: story.dueAt,
  wasDueAt: story.published?.wasDueAt,
  heldBecause: heldBecause(story, now),
  copyStands: story.status === 'withdrawn' && (story.copies ?? []).some(stillStands),
  pinned: story.published?.pinned !== undefined,
  readCount,
})

/** By then the timer has run several times. */
const overdueAfterMs = 5 * 60_000

function heldBecause(story: Story, now: string): string | undefined {
  const { status, dueAt } = story
  if (status !== 'approved' && status !== 'scheduled') return undefined
  const held = heldBack(story)
  if (held) return refusals[held].says
  const overdue = dueAt !== undefined && Date.parse(now) - Date.parse(dueAt) > overdueAfterMs
  return overdue ? '已过定时，还没有发布。请打开稿件查看，或立即发布。' : undefined
}
