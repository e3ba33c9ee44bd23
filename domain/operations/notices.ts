import { attendance } from './notices/attendance'
import { board } from './notices/board'
import { materials } from './notices/materials'
import { meetings } from './notices/meetings'
import { receipts } from './notices/receipts'
import { noticeSettings } from './notices/settings'
import { noticesWaiting } from './notices/waiting'
import { writing } from './notices/writing'

/** Meetings, their notices, materials and receipts. */
export const notices = {
  ...noticeSettings,
  ...meetings,
  ...materials,
  ...writing,
  ...receipts,
  ...board,
  ...attendance,
  ...noticesWaiting,
}
