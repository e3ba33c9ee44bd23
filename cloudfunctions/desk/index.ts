import { desk } from '@domain/operations/desk'
import { serve } from '../platform/serve'
import { withHttp } from '../platform/serve-http'
import { withTimers } from '../platform/serve-timers'
import { openDoor } from './browser/door'
import { approveTicket, refuseTicket } from './phone/decide-ticket'
import { endSession, mySessions } from './phone/my-sessions'
import { getTicket } from './phone/get-ticket'
import { tidy } from './tidy'

const fromWeChat = serve('desk', desk, {
  getTicket,
  approveTicket,
  refuseTicket,
  mySessions,
  endSession,
})

export const main = withTimers('desk', withHttp(fromWeChat, openDoor), { tidy })
