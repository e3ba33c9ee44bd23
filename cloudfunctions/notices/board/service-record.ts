import { dateAndTime } from '@domain/dates/show'
import { callOutcomeLabels } from '@domain/dispatch/call'
import type { LeaveAsked, Opening, Signature } from '@domain/dispatch/history'
import { answerHolding } from '@domain/dispatch/holding'
import { answerLabels, leaveStateLabels } from '@domain/dispatch/receipt-state'
import { signedText } from '@domain/dispatch/signed-text'
import { attendingLabels } from '@domain/meeting/meeting'
import { outcomeText } from '@domain/push/outcome-text'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import type { Push } from '../../platform/outbox'
import type { ReturnLine } from './return-lines'

/** 通知签收记录: what is filed of a notice; texts as they are printed. */
export interface ServiceRecord {
  title: string
  /** Name and value, above the table. */
  head: [name: string, value: string][]
  lines: ServiceLine[]
  /** 参会回执, a sheet of its own; empty where no organ is called. */
  returns: ReturnLine[]
  /** Below it. */
  foot: string[]
}

export const serviceColumns = {
  number: '序号',
  name: '收件人',
  unit: '单位、职务',
  as: '参加方式',
  pushes: '推送经过',
  read: '打开',
  signed: '签收',
  answer: '答复',
  leave: '请假及审批',
  edition: '版次',
  calls: '电话记录',
} as const

export type ServiceColumn = keyof typeof serviceColumns
export type ServiceLine = Record<ServiceColumn, string>

type Told = Pick<Push, 'state' | 'errCode' | 'channel' | 'queuedAt' | 'settledAt' | 'edition'>

/**
 * One recipient's line, with everything of every edition they had: what was opened and signed of an earlier one stays
 * proof of that. Pushes in the order they were queued.
 */
export function serviceLine(
  receipt: Receipt,
  pushes: readonly Told[],
  number: number,
): ServiceLine {
  const { recipient, edition, openings = [], signatures = [], calls = [] } = receipt
  const isPerson = recipient.kind === 'person'
  const answer = answerHolding(receipt)
  /** Where there is but one edition, it need not be named. */
  const of = (one: number | undefined) => (edition > 1 && one ? `第${one}版 ` : '')
  const isOpened = openings.some((one) => one.edition === edition)
  const isSigned = signatures.some((one) => one.edition === edition)
  const lastly = (missing: boolean, text: string) => (missing ? [`${of(edition)}${text}`] : [])
  return {
    number: String(number),
    name: recipient.name,
    unit: isPerson ? [recipient.unit, recipient.title].filter(Boolean).join('，') : '单位',
    as: attendingLabels[recipient.as],
    pushes: pushes
      .map(
        (push) =>
          `${of(push.edition)}${dateAndTime(push.settledAt ?? push.queuedAt)} ${outcomeText(push)}`,
      )
      .join('\n'),
    read: [
      ...openings.map((one) => `${of(one.edition)}${openingText(one, recipient)}`),
      ...lastly(!isOpened, '没有打开'),
    ].join('\n'),
    signed: [
      ...signatures.map(
        (one) =>
          `${of(one.edition)}${signatureText(one, recipient)}` +
          (signatures.length > 1 && one.answer ? `，${answerLabels[one.answer]}` : ''),
      ),
      ...lastly(!isSigned, '未签收'),
    ].join('\n'),
    answer: answer ? answerLabels[answer] : '',
    leave: signatures
      .flatMap(({ edition: one, leave }) => (leave ? [`${of(one)}${leaveText(leave)}`] : []))
      .join('\n'),
    edition: `第${edition}版${goneText(receipt)}`,
    calls: calls
      .map(({ at, by, outcome, said, edition: one }) =>
        [`${of(one)}${dateAndTime(at)} ${by.name}：${callOutcomeLabels[outcome]}`, said]
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

type Whose = Receipt['recipient']

/** The name it was made out for then, where it is another now. */
const then = (of: string, { name }: Whose) => (of === name ? '' : `（时为${of}）`)

const openingText = ({ at, by, via, of }: Opening, recipient: Whose): string => {
  const who = via === 'agent' ? `由${by.name}代开` : recipient.kind === 'organ' ? by.name : ''
  return `${[dateAndTime(at), who].filter(Boolean).join(' ')}${then(of, recipient)}`
}

const signatureText = (one: Signature, recipient: Whose): string =>
  `${dateAndTime(one.at)} ${signedText(one, recipient.kind)}${then(one.of, recipient)}`

function leaveText(leave: LeaveAsked): string {
  const { reason, state, decided } = leave
  const by = decided && `${decided.by.name} ${dateAndTime(decided.at)}`
  const decision = [leaveStateLabels[state], by, decided?.note].filter(Boolean).join('，')
  return `${reason}（${decision}）`
}
