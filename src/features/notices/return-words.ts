import { dateAndTime } from '@domain/dates/show'
import type { OpenNotice } from './notice-words'

type Returning = Pick<OpenNotice, 'attendees' | 'returned' | 'returnBy' | 'mayReturn'>

interface ReturnWords {
  /** Who was sent in of the edition that holds; names of an earlier one are no return. */
  sent: OpenNotice['attendees']
  /** What is still to be done; nothing once it is sent. */
  owing?: string
  /** On the button to the form. */
  press: string
}

/** 参会回执 as its organ reads it. */
export function returnWords(notice: Returning): ReturnWords {
  const { attendees, returned } = notice
  if (returned) return { sent: attendees, press: '修改回执' }
  const owing = `还没有报送${asked(notice)}。${toCheck(notice) ?? ''}`
  return { sent: [], owing, press: '报送参会回执' }
}

function asked({ returnBy, mayReturn }: Returning): string {
  if (!mayReturn) return '，报送时间已过，请打电话告诉办公室'
  return returnBy ? `，请在${dateAndTime(returnBy)}前报送` : ''
}

/** Above the form that begins with those sent of an earlier edition; nothing of others. */
export const toCheck = ({ attendees, returned, mayReturn }: Returning): string | undefined =>
  !returned && mayReturn && attendees.length > 0
    ? `上次报送的是${namesOf(attendees)}，请核对后重新报送。`
    : undefined

/** Below what was typed, where another return came first; it goes before that one when it is sent in again. */
export const sentMeanwhile = ({
  attendees,
  returned,
}: Pick<Returning, 'attendees' | 'returned'>): string =>
  `现在报送的是${namesOf(attendees)}${returned ? `（${dateAndTime(returned.at)}，${returned.by}）` : ''}。` +
  '您填写的还在上面，核对后再报送，就以您填写的为准。'

/** Once the organ's own time is over. */
export const returnClosed = ({ returned }: Pick<Returning, 'returned'>): string =>
  returned
    ? '报送回执的时间已过，不能在这里修改。人员有变动的，请打电话告诉办公室。'
    : '报送回执的时间已过，这一版通知的回执还没有报送。谁来参加，请打电话告诉办公室。'

const namesOf = (attendees: OpenNotice['attendees']) => attendees.map(({ name }) => name).join('、')
