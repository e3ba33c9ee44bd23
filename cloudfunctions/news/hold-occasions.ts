import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { heldOccasionsStore, occasionId } from './occasion-store'
import { timeHasPassed, withoutPassedTime } from './passed-time'
import { changed } from './story-changes'
import { waitingWithOccasion } from './story-lists'
import { stories } from './story-store'

/** Stories whose record tells of it; all are held, however many. */
const mostTold = 50

export const holdOccasions: Handler<typeof news.holdOccasions> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { hold, reason } = input
  const named = new Map(input.occasions.map((occasion) => [occasionId(occasion), occasion]))
  const idOf = ({ occasion }: { occasion?: string | undefined }) =>
    occasion === undefined ? undefined : occasionId(occasion)
  const its = (await waitingWithOccasion()).filter(({ content }) => named.has(idOf(content) ?? ''))
  const changing = new Set<string>()
  for (const [_id, occasion] of named) {
    const wasHeld = (await documents.get(heldOccasionsStore, _id)) !== undefined
    // Releasing what has no story any more is tidying up; holding it would be a name typed wrong.
    const nothing = hold ? !its.some(({ content }) => idOf(content) === _id) : !wasHeld
    if (nothing) throw refuse('NOTHING_TO_HOLD', { [_id]: occasion })
    if (wasHeld !== hold) changing.add(_id)
    if (hold)
      await documents.put(heldOccasionsStore, { _id, occasion, reason, by: caller.name, at: now })
    else await documents.remove(heldOccasionsStore, _id)
  }

  const step = { did: hold ? '会议延期，暂缓发布' : '解除暂缓', note: reason || undefined }
  const theirs = its.filter(({ content }) => changing.has(idOf(content) ?? ''))
  // Every time that passed is taken back, however many; of the others, the record tells of the first.
  const overdue = hold ? [] : theirs.filter((story) => timeHasPassed(story, now))
  const others = theirs.filter((story) => !overdue.includes(story))
  const told = [...overdue, ...others.slice(0, Math.max(0, mostTold - overdue.length))]
  for (const { _id: id } of told) {
    const story = await documents.get(stories, id)
    if (!story) continue
    const next = changed(story, {}, caller.name, now, step)
    await documents.put(stories, hold ? next : withoutPassedTime(next, caller.name, now))
  }
  const subject = [...named.values()].map((occasion) => `occasions/${occasion}`)
  return { output: { count: its.length }, subject, note: reason }
}
