import { addDays, endOfDay } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { dueOutsideQuiet, type DueStep, type StepName } from '@domain/dispatch/ladder'
import type { NoticeSettings } from '../../platform/notice-settings'

/** A year on nobody is asked to sign for it any more. */
const daysAsked = 365

/** Nobody's SMS template tells of a book. */
const steps: readonly StepName[] = ['push', 'pushAgain', 'call', 'director']

/** Until when a book sent out at `now` is asked for; UTC. */
export const askedUntil = (now: string): string => endOfDay(addDays(dayOf(now), daysAsked))

/** 催办 as the office chases for a meeting far away; a book may wait for the morning. */
export const bookLadder = (now: string, { ladders, quiet }: NoticeSettings): DueStep[] =>
  ladders.other
    .filter(({ step }) => steps.includes(step))
    .map(({ step, afterHours }) => {
      const due = new Date(Date.parse(now) + afterHours * 3_600_000).toISOString()
      return { step, afterHours, dueAt: dueOutsideQuiet(due, quiet, false) }
    })
