/**
 * How often a timer wakes in a day, by the seven fields that CloudBase takes: second, minute, hour, day, month, weekday,
 * year. One that wakes on some days only counts as its share. Throws for a form that no timer of ours has.
 */
export function runsADay(cron: string): number {
  const [second = '', minute = '', hour = '', day = '', month = '', weekday = '', year = ''] =
    cron.split(' ')
  if (month !== '*' || year !== '*') throw new Error(`${cron} does not run all the year`)
  const shareOfDays = (valuesOf(day, 30) / 30) * (valuesOf(weekday, 7) / 7)
  return valuesOf(second, 60) * valuesOf(minute, 60) * valuesOf(hour, 24) * shareOfDays
}

/** How many of so many values a field allows. */
function valuesOf(field: string, all: number): number {
  if (field === '*') return all
  const every = /^\*\/(\d+)$/.exec(field)
  if (every) return Math.ceil(all / Number(every[1]))
  return field.split(',').reduce((sum, part) => {
    const range = /^(\d+)(?:-(\d+))?$/.exec(part)
    if (!range) throw new Error(`${field} is a form of timer whose runs are not counted yet`)
    return sum + (range[2] ? Number(range[2]) - Number(range[1]) + 1 : 1)
  }, 0)
}
