import Taro from '@tarojs/taro'
import { entryEnd, remindBefore, type CalendarEntry } from '@domain/dispatch/calendar-entry'
import { writeIcs } from '@domain/dispatch/write-ics'

const seconds = (moment: string) => Math.floor(Date.parse(moment) / 1000)

/**
 * Puts a meeting into the phone's calendar, or hands it over as an .ics file in a browser. Only on a tap. False
 * when the phone would not.
 */
export async function addToCalendar(entry: CalendarEntry): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    const file = new Blob([writeIcs([entry], new Date().toISOString())], { type: 'text/calendar' })
    const url = URL.createObjectURL(file)
    const link = document.createElement('a')
    link.href = url
    link.download = `${entry.title}.ics`
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return true
  }
  try {
    await Taro.addPhoneCalendar({
      title: entry.title,
      startTime: seconds(entry.startsAt),
      // A number to WeChat, whatever the types say.
      endTime: seconds(entryEnd(entry)) as never,
      location: entry.venue,
      description: entry.note,
      alarm: true,
      alarmOffset: remindBefore * 60,
    })
    return true
  } catch {
    return false
  }
}
