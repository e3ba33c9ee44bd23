import { askingNothing } from '@domain/review/chain'
import { acted } from './story-changes'
import type { Story } from './story-store'

export const timeHasPassed = ({ status, dueAt }: Pick<Story, 'status' | 'dueAt'>, now: string) =>
  status === 'scheduled' && dueAt !== undefined && dueAt <= now

/**
 * The story once nothing holds it back any more. A time that passed meanwhile is taken back: the next run
 * would publish unasked what nobody has looked at since. It stays signed, for a person to release.
 */
export const withoutPassedTime = (story: Story, by: string, now: string): Story =>
  timeHasPassed(story, now)
    ? acted(story, { act: 'unschedule' }, askingNothing, by, now, {
        did: '取消定时发布',
        note: '原定时间已过，请重新定时',
      })
    : story
