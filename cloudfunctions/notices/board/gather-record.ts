import { showDay } from '@domain/dates/day'
import { meetingTime } from '@domain/dates/meeting-time'
import { longDateAndTime } from '@domain/dates/show'
import { answerHolding } from '@domain/dispatch/holding'
import { answerLabels, receiptState, receiptStateLabels } from '@domain/dispatch/receipt-state'
import { judged } from '@domain/meeting-clock/judged'
import { spareSaid } from '@domain/meeting-clock/latest-lawful'
import { findAll } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import { documents } from '../../platform/documents'
import { pushes, type Push } from '../../platform/outbox'
import { noticeSettings, type NoticeSettings } from '../../platform/notice-settings'
import { editionId, notices, type Notice } from '../writing/notice-store'
import { returnLines } from './return-lines'
import { serviceLine, type ServiceRecord } from './service-record'

/** Everything that proves whom a notice reached, and by whose hand. */
export async function gatherRecord(
  dispatch: Dispatch,
  exportedBy: string,
  now: string,
): Promise<ServiceRecord> {
  const { _id, card } = dispatch
  const [all, told, editions] = await Promise.all([
    findAll(receipts, 'key', { dispatchId: _id }),
    findAll(pushes, '_id', { subject: `dispatches/${_id}` }),
    editionsOf(dispatch),
  ])
  const byReceipt = new Map<string, Push[]>()
  for (const push of told) {
    if (!push.receiptId) continue
    const before = byReceipt.get(push.receiptId)
    if (before) before.push(push)
    else byReceipt.set(push.receiptId, [push])
  }
  const inOrder = (receipt: Receipt) =>
    (byReceipt.get(receipt._id) ?? []).sort((a, b) => a.queuedAt.localeCompare(b.queuedAt))
  return {
    ...(card.kind === 'rulebook'
      ? bookHead(dispatch)
      : {
          title: '会议通知签收记录',
          head: [
            ['会议', `${card.meetingTitle}${card.cancelled ? '（已取消）' : ''}`],
            ['通知', card.title],
            ['时间、地点', `${meetingTime(card.startsAt, card.endsAt)}，${card.venue}`],
            ['发出', editions.map(issueText).join('\n')],
            ['法定时限', (await lawfulTexts(editions)).join('\n')],
          ],
        }),
    lines: all.map((receipt, place) => serviceLine(receipt, inOrder(receipt), place + 1)),
    returns: card.kind === 'rulebook' ? [] : returnLines(dispatch, all),
    foot: [
      countsText(all),
      `“已受理”指微信或短信平台接收了推送；是否看到，以“打开”和“签收”为准。`,
      `${exportedBy} ${longDateAndTime(now)} 导出`,
    ],
  }
}

const bookHead = ({
  card,
  edition,
  issuedAt,
  issuedBy,
}: Dispatch): Pick<ServiceRecord, 'title' | 'head'> => ({
  title: '制度汇编签收记录',
  head: [
    ['汇编', card.title],
    ['印发', `第${edition}版：${longDateAndTime(issuedAt)}，${issuedBy.name}印发`],
  ],
})

async function editionsOf({ _id, edition }: Dispatch): Promise<Notice[]> {
  const numbers = Array.from({ length: edition }, (_, place) => place + 1)
  const found = await Promise.all(numbers.map((n) => documents.get(notices, editionId(_id, n))))
  return found.filter((notice) => notice?.issuedAt !== undefined) as Notice[]
}

const changeLabels = { first: '', changed: '（变更）', cancelled: '（取消）' }

const issueText = ({ edition, change, issuedAt = '', issuedBy = '', changeNote }: Notice) =>
  `第${edition}版${changeLabels[change]}：${longDateAndTime(issuedAt)}，` +
  `${issuedBy}发出${changeNote ? `（${changeNote}）` : ''}`

/** The law counts the first issue, and a change that brought it forward or called more members; no other is a new call. */
async function lawfulTexts(editions: readonly Notice[]): Promise<string[]> {
  const { settings } = await noticeSettings(documents)
  return editions
    .filter(({ underClock }) => underClock)
    .map((notice) => lawfulText(notice, settings))
}

function lawfulText(notice: Notice, settings: NoticeSettings): string {
  const { issuedAt = '', urgent } = notice
  const { latestDay, late, daysToSpare, basis } = judged({ ...notice, issuedAt }, settings)
  // 临时召集 is later than the rule, and no 逾期 for that.
  const spare = late ? `晚于时限 ${-daysToSpare} 天` : spareSaid(daysToSpare)
  const called = urgent && `；临时召集，${urgent.approvedBy}批准：${urgent.reason}`
  return `最晚 ${showDay(latestDay)}（${basis}），${spare}${called ?? ''}`
}

function countsText(all: readonly Receipt[]): string {
  const present = all.filter(({ removedIn }) => removedIn === undefined)
  const many = (which: (receipt: Receipt) => boolean) => present.filter(which).length
  const states = (['notPushed', 'pushed', 'read', 'signed'] as const).map(
    (state) => `${receiptStateLabels[state]} ${many((one) => shown(one) === state)}`,
  )
  const answered = (['attend', 'leave'] as const).map(
    (answer) => `${answerLabels[answer]} ${many((one) => answerHolding(one) === answer)}`,
  )
  return `收件人 ${present.length}：${[...states, ...answered].join('，')}。`
}

/** As the board has it: of the edition that holds now. */
const shown = (receipt: Receipt) => (receiptState(receipt) === 'signed' ? 'signed' : receipt.state)
