import type { news } from '@domain/operations/news'
import { find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { readersKey, stories } from './story-store'

export const arrangePinned: Handler<typeof news.arrangePinned> = async ({ ids }, context) => {
  const { documents, refuse } = context
  const wanted = [...new Set(ids)]
  const pinned = await find(stories, {
    where: { status: 'published', 'published.pinned': where.gt(0) },
    limit: 50,
    fields: ['status'],
  })
  const places = new Map(wanted.map((id, index) => [id, index + 1]))
  for (const id of new Set([...wanted, ...pinned.map(({ _id }) => _id)])) {
    const story = await documents.get(stories, id)
    if (!story) throw refuse('STORY_NOT_FOUND')
    const { published } = story
    if (!published) throw refuse('NOT_PUBLISHED')
    const place = places.get(id)
    const key = readersKey(published.at, id, place)
    // A place on the list is not a change of the story.
    await documents.put(stories, { ...story, published: { ...published, pinned: place, key } })
  }
  return { output: { ids: wanted }, subject: 'stories/pinned', note: wanted.join(',') }
}
