import type { OutputNamed } from '@domain/operations'
import { collection } from '../platform/collection'
import { count, find, where } from '../platform/database'
import { documents } from '../platform/documents'
import { restores, theRestore } from './restore-store'

/** All that is known here of stories: which wait for their time. */
const stories = collection<{
  _id: string
  status: string
  dueAt?: string
  content: { title: string }
}>('stories')

/** How many titles are named. */
const named = 20

/** What there is to know while timers are held, and what they would do at once when they are let run. */
export async function heldNow(
  since: string,
  now: string,
): Promise<NonNullable<OutputNamed<'upkeep.health'>['held']>> {
  const due = { status: 'scheduled', dueAt: where.lte(now) }
  const [restore, total, first] = await Promise.all([
    documents.get(restores, theRestore),
    count(stories, due),
    find(stories, {
      where: due,
      orderBy: ['dueAt', 'asc'],
      limit: named,
      fields: ['content.title' as never],
    }),
  ])
  const titles = (first as object[] as { content: { title: string } }[]).map(
    ({ content }) => content.title,
  )
  return { since, restored: restore?.state === 'done', overdue: { count: total, titles } }
}
