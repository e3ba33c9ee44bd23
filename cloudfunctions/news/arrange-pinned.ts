import type { news } from '@domain/operations/news'
import { find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { mayRelease } from './story-acts'
import { readersKey, stories } from './story-store'

export const arrangePinned: Handler<typeof news.arrangePinned> = async ({ ids }, context) => {
  const { caller, documents, refuse } = context
  const wanted = [...new Set(ids)]
  const pinned = await find(stories, {
    where: { status: 'published', 'published.pinned': where.gt(0) },
    orderBy: ['published.key' as never, 'desc'],
    limit: 50,
    fields: ['status'],
  })
  const places = new Map(wanted.map((id, index) => [id, index + 1]))
  const before = pinned.map(({ _id }) => _id)
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
  return { output: { ids: wanted }, subject: 'stories/pinned', note: wanted.join(',') }
}
