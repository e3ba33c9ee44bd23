import type { news } from '@domain/operations/news'
import { find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { changed } from './story-changes'
import { notYetPublished } from './story-lists'
import { stories } from './story-store'

/** More stories than one meeting ever had. */
const most = 50

export const holdOccasion: Handler<typeof news.holdOccasion> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { occasion, hold, reason } = input
  const waiting = await find(stories, {
    where: {
      'content.occasion': occasion,
      status: where.in(notYetPublished),
    },
    limit: most,
    fields: ['status'],
  })
  let count = 0
  for (const { _id } of waiting) {
    const story = await documents.get(stories, _id)
    if (!story || (story.held !== undefined) === hold) continue
    const held = hold ? { reason, by: caller.name, at: now } : undefined
    const step = { did: hold ? '会议延期，暂缓发布' : '解除暂缓', note: reason || undefined }
    await documents.put(stories, changed(story, { held }, caller.name, now, step))
    count++
  }
  if (count === 0) throw refuse('NOTHING_TO_HOLD')
  return { output: { count }, subject: `occasions/${occasion}`, note: reason }
}
