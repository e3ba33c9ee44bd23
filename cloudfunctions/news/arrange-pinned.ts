import type { news } from '@domain/operations/news'
import { dateAndTime } from '@domain/dates/show'
import { collection, type Stored } from '../platform/collection'
import { find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { mayRelease } from './story-acts'
import { readersKey, stories } from './story-store'

/** Who arranged them last. Every arrangement writes it, so that of two at once one begins again. */
interface Arrangement extends Stored {
  by: string
  at: string
  /** In this order; not known of arrangements made before they were kept. */
  ids?: readonly string[]
}
const arrangements = collection<Arrangement>('settings')

export const arrangePinned: Handler<typeof news.arrangePinned> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const wanted = [...new Set(input.ids)]
  // Read first: what is pinned is asked for outside the transaction, and no older than this.
  const last = await documents.get(arrangements, 'pinned')
  const pinned = await find(stories, {
    where: { status: 'published', 'published.pinned': where.gt(0) },
    orderBy: ['published.key' as never, 'desc'],
    limit: 50,
    fields: ['status'],
  })
  const before = pinned.map(({ _id }) => _id)
  if (before.join() !== input.before.join())
    throw refuse('CHANGED_MEANWHILE', last && { changed: whatChanged(last, input.before, before) })
  const places = new Map(wanted.map((id, index) => [id, index + 1]))
  const others = new Set<string>()
  for (const id of new Set([...wanted, ...before])) {
    const story = await documents.get(stories, id)
    if (!story) throw refuse('STORY_NOT_FOUND')
    const { published } = story
    if (!published) throw refuse('NOT_PUBLISHED')
    if (!mayRelease(caller, story)) others.add(id)
    const place = places.get(id)
    const key = readersKey(published.at, id, place)
    // A place on the list is not a change of the story.
    await documents.put(stories, { ...story, published: { ...published, pinned: place, key } })
  }
  // What is somebody else's may move up or down with the rest, but keeps its order, and stays.
  const theirs = (ids: readonly string[]) => ids.filter((id) => others.has(id)).join()
  if (theirs(wanted) !== theirs(before)) throw refuse('COLUMN_NOT_YOURS')
  await documents.put(arrangements, { _id: 'pinned', by: caller.name, at: now, ids: wanted })
  return { output: { ids: wanted }, subject: 'stories/pinned', note: wanted.join(',') }
}

/** Who saw the last arrangement, and sees less of it now, learns of what was taken down; nobody arranged it anew. */
function whatChanged(
  last: Arrangement,
  seen: readonly string[],
  pinned: readonly string[],
): string {
  const arranged = (last.ids ?? []).filter((id) => seen.includes(id))
  const sawIt = arranged.join() === seen.join() && pinned.every((id) => seen.includes(id))
  if (sawIt) return '置顶的稿件，有的已撤下或改动'
  return `${last.by} 于 ${dateAndTime(last.at)} 排过置顶`
}
