import { dateAndTime } from '@domain/dates/show'
import { callOutcomeLabels } from '@domain/dispatch/call'
import { answerHolding, leaveHolding } from '@domain/dispatch/holding'
import { answerLabels, leaveStateLabels } from '@domain/dispatch/receipt-state'
import { signedText } from '@domain/dispatch/signed-text'
import { attendingLabels } from '@domain/meeting/meeting'
import { outcomeText } from '@domain/push/outcome-text'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import type { Push } from '../../platform/outbox'

/** 送达签收记录: what is filed of a notice; texts as they are printed. */
export interface ServiceRecord {
  title: string
  /** Name and value, above the table. */
  head: [name: string, value: string][]
  lines: ServiceLine[]
  /** Below it. */
  foot: string[]
}

export const serviceColumns = {
  number: '序号',
  name: '收件人',
  unit: '单位、职务',
  as: '参加方式',
  pushes: '推送经过',
  read: '首次打开',
  signed: '签收',
  answer: '答复',
  leave: '请假及审批',
  edition: '版次',
  calls: '电话记录',
} as const

export type ServiceColumn = keyof typeof serviceColumns
export type ServiceLine = Record<ServiceColumn, string>

type Told = Pick<Push, 'state' | 'errCode' | 'channel' | 'queuedAt' | 'settledAt'>

/** One recipient's line; pushes in the order they were queued. */
export function serviceLine(
  receipt: Receipt,
  pushes: readonly Told[],
  number: number,
): ServiceLine {
  const { recipient, readAt, confirmed, edition, calls = [] } = receipt
  const isPerson = recipient.kind === 'person'
  const answer = answerHolding(receipt)
  const holds = confirmed?.edition === edition
  return {
    number: String(number),
    name: recipient.name,
    unit: isPerson ? [recipient.unit, recipient.title].filter(Boolean).join('，') : '单位',
    as: attendingLabels[recipient.as],
    pushes: pushes
      .map((push) => `${dateAndTime(push.settledAt ?? push.queuedAt)} ${outcomeText(push)}`)
      .join('\n'),
    read: readAt ? dateAndTime(readAt) : '没有打开',
    signed: confirmed
      ? `${dateAndTime(confirmed.at)} ${signedText(confirmed, recipient.kind)}` +
        (holds ? '' : `（第${confirmed.edition}版）\n第${edition}版未签收`)
      : '未签收',
    answer: answer ? answerLabels[answer] : '',
    leave: leaveText(leaveHolding(receipt)),
    edition: `第${edition}版${goneText(receipt)}`,
    calls: calls
      .map(({ at, by, outcome, said }) =>
        [`${dateAndTime(at)} ${by.name}：${callOutcomeLabels[outcome]}`, said]
          .filter(Boolean)
          .join('，'),
      )
      .join('\n'),
  }
}

function goneText({ removedIn, lapsed }: Receipt): string {
  if (removedIn === undefined) return ''
  return lapsed ? '；任职已终止，不再列入' : `；第${removedIn}版起不再列入`
}

function leaveText(leave: Receipt['leave']): string {
  if (!leave) return ''
  const { reason, state, decided } = leave
  const by = decided && `${decided.by.name} ${dateAndTime(decided.at)}`
  const decision = [leaveStateLabels[state], by, decided?.note].filter(Boolean).join('，')
  return `${reason}（${decision}）`
}
