import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { heldOccasionsStore, occasionId } from './occasion-store'
import { timeHasPassed, withoutPassedTime } from './passed-time'
import { changed } from './story-changes'
import { waitingWithOccasion } from './story-lists'
import { stories } from './story-store'

/** Stories whose record tells of it; all are held, however many. */
const mostTold = 50

export const holdOccasion: Handler<typeof news.holdOccasion> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { occasion, hold, reason } = input
  const _id = occasionId(occasion)
  const wasHeld = (await documents.get(heldOccasionsStore, _id)) !== undefined
  const its = (await waitingWithOccasion()).filter(
    ({ content }) => content.occasion && occasionId(content.occasion) === _id,
  )
  // Releasing what has no story any more is tidying up; holding it would be a name typed wrong.
  if (hold ? its.length === 0 : !wasHeld) throw refuse('NOTHING_TO_HOLD')
  if (hold) {
    await documents.put(heldOccasionsStore, { _id, occasion, reason, by: caller.name, at: now })
  } else await documents.remove(heldOccasionsStore, _id)

  const step = { did: hold ? '会议延期，暂缓发布' : '解除暂缓', note: reason || undefined }
  // Every time that passed is taken back, however many; of the others, the record tells of the first.
  const overdue = hold ? [] : its.filter((story) => timeHasPassed(story, now))
  const others = its.filter((story) => !overdue.includes(story))
  const told = [...overdue, ...others.slice(0, Math.max(0, mostTold - overdue.length))]
  for (const { _id: id } of wasHeld === hold ? [] : told) {
    const story = await documents.get(stories, id)
    if (!story) continue
    const next = changed(story, {}, caller.name, now, step)
    await documents.put(stories, hold ? next : withoutPassedTime(next, caller.name, now))
  }
  return { output: { count: its.length }, subject: `occasions/${occasion}`, note: reason }
}
