import { checkInCode as codeOf, secondsLeft, windowOf } from '@domain/attendance/check-in-code'
import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { miniProgramCode } from '../../platform/open-api'
import { inspectPicture } from '../../platform/picture'
import { meetings } from '../meetings/meeting-store'
import { checkInMustBeOpen } from './check-in-gate'
import { checkInProof } from './code-proof'

export const checkInCode: Handler<typeof area.checkInCode> = async ({ meetingId }, context) => {
  const { documents, now, refuse } = context
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  await checkInMustBeOpen(meeting, context)
  const code = codeOf(meetingId, checkInProof(meetingId, windowOf(now)))
  return { code, picture: await drawn(code), secondsLeft: secondsLeft(now) }
}

/** The last picture this instance had drawn: several screens ask for the same one. */
let last: { code: string; picture: string } | undefined

/** Without a picture there still is the list of names. */
async function drawn(code: string): Promise<string | undefined> {
  if (last?.code === code) return last.picture
  try {
    const bytes = await miniProgramCode('packages/notices/checkin/index', code)
    const type = inspectPicture(bytes)?.type ?? 'png'
    last = { code, picture: `data:image/${type};base64,${bytes.toString('base64')}` }
    return last.picture
  } catch (error) {
    console.error(`no mini-program code: ${String(error)}`)
    return undefined
  }
}
