/** So near that a night held back would be missed. */
const nearHours = 48

/** Whether a notice's reminders come in the quiet hours, too, where the sender has not said: urgent, or soon. */
export const ignoresQuiet = (startsAt: string, now: string, urgent: boolean): boolean =>
  urgent || Date.parse(startsAt) - Date.parse(now) <= nearHours * 3_600_000
