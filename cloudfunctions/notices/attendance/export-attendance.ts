import { presenceLabels } from '@domain/attendance/presence'
import { dateAndTime } from '@domain/dates/show'
import { showDay } from '@domain/dates/day'
import { leaveHolding } from '@domain/dispatch/holding'
import { attendingLabels } from '@domain/meeting/meeting'
import type { notices as area } from '@domain/operations/notices'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { countsOf, enteredBy, presenceIn, unitIn, whoAreCalled } from './attendance-board'

/** 签到表. */
export const exportAttendance: Handler<typeof area.exportAttendance> = async (input, context) => {
  const { now, refuse, once } = context
  const found = await once(() => whoAreCalled(input, context))
  const { meeting, called, notCalled, complete, day, days } = found
  if (!complete) throw refuse('NOTICE_UNDER_WAY')
  const { writeSheet } = await import('../tables/write-sheet')
  const counts = countsOf(meeting, called, notCalled)
  const { members, present, left, onLeave, leavePending, missing, late, quorum, votes } = counts
  const bytes = await writeSheet({
    name: '签到表',
    title: `${meeting.title}签到表${days.length > 1 ? `（${showDay(day)}）` : ''}`,
    columns: [
      ['序号', 6],
      ['参会身份', 10],
      ['姓名或单位', 24],
      ['单位、代表团或职务', 24],
      ['出席情况', 10],
      ['报到时间', 16],
      ['登记方式', 12],
      ['离会时间', 16],
      ['备注', 36],
    ],
    rows: called.map((receipt, n) => [
      n + 1,
      attendingLabels[receipt.recipient.as],
      receipt.recipient.name,
      unitIn(receipt),
      presenceLabels[presenceIn(receipt)],
      receipt.checkedIn ? dateAndTime(receipt.checkedIn.at) : '',
      receipt.checkedIn ? enteredBy(receipt.checkedIn.by) : '',
      receipt.leftAt ? dateAndTime(receipt.leftAt) : '',
      remarksOf(receipt),
    ]),
    foot: [
      `应到 ${members} 人，实到 ${present + left} 人（其中迟到 ${late} 人、早退 ${left} 人），请假 ${onLeave} 人，待批 ${leavePending} 人，未到 ${missing} 人。`,
      `法定人数 ${quorum.needed} 人（${quorum.basis}）；表决通过需 ${votes} 票。`,
      `${dateAndTime(now)}导出。`,
    ],
  })
  const fileName = `签到表-${day}.xlsx`
  const output = { url: await offerDownload(fileName, bytes, now), fileName }
  return { output, subject: `meetings/${meeting._id}`, note: `签到表 ${day}` }
}

function remarksOf(receipt: Receipt): string {
  const leave = leaveHolding(receipt)
  return [
    leave && !receipt.checkedIn ? `请假事由：${leave.reason}` : '',
    ...(receipt.checkInsUndone ?? []).map(
      ({ checkedInAt, by, reason }) =>
        `撤销 ${dateAndTime(checkedInAt)} 的报到（${by.name}：${reason}）`,
    ),
  ]
    .filter(Boolean)
    .join('；')
}
