import { dayOf } from '@domain/dates/day'
import { collection, type Stored } from '../platform/collection'
import { countBy, isDuplicate, where } from '../platform/database'
import { documents } from '../platform/documents'
import { derivedId } from '../platform/ids'

/** That someone opened a story on a day. The id tells readers apart but not who they are. */
interface Reading extends Stored {
  storyId: string
  day: string
}

const readings = collection<Reading>('readings')

/** Counts an opening once per person and day, by its id; saying it twice changes nothing. */
export async function countReading(storyId: string, openid: string, now: string): Promise<void> {
  const day = dayOf(now)
  try {
    await documents.add(readings, { _id: derivedId(storyId, openid, day), storyId, day })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

export const readCounts = (storyIds: readonly string[]) =>
  storyIds.length === 0
    ? Promise.resolve<Record<string, number>>({})
    : countBy(readings, 'storyId', { storyId: where.in([...storyIds]) })
