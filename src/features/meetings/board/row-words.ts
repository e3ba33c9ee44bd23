import { dateAndTime } from '@domain/dates/show'
import { callOutcomeLabels } from '@domain/dispatch/call'
import { answerLabels, leaveStateLabels } from '@domain/dispatch/receipt-state'
import { signedText } from '@domain/dispatch/signed-text'
import type { BoardRow } from './use-board'

/** 参加, or 请假（待批）. */
export const answerText = ({ answer, leave }: BoardRow): string | undefined =>
  answer === 'leave' && leave
    ? `${answerLabels.leave}（${leaveStateLabels[leave.state]}）`
    : answer && answerLabels[answer]

/** When and by whom it was signed; nothing while it is not. */
export const signedWords = ({ state, confirmed, kind }: BoardRow): string | undefined =>
  state === 'signed' && confirmed
    ? `${dateAndTime(confirmed.at)} ${signedText(confirmed, kind)}`
    : undefined

/** What was signed of an earlier edition, which counts no more. */
export const signedBeforeWords = ({ signedBefore }: BoardRow): string | undefined =>
  signedBefore === undefined ? undefined : `曾签收第${signedBefore}版`

/** Every organ says who comes for it, unless it has leave. */
export const owesReturn = ({ kind, leave }: BoardRow): boolean =>
  kind === 'organ' && leave?.state !== 'granted'

/** How far an organ that comes is with its 参会回执; nothing of others. */
const returnWords = (row: BoardRow): string | undefined => {
  if (!owesReturn(row) || row.answer === undefined) return undefined
  return row.returned ? `参会回执 ${row.attendees.length} 人` : '参会回执未报'
}

/** Below what was typed, where another return came first; it goes before that one when it is entered again. */
export const enteredMeanwhile = ({ attendees, returned }: BoardRow): string =>
  `现在的回执是${attendees.map(({ name }) => name).join('、')}${returned ? `（${dateAndTime(returned.at)}，${returned.by.name}）` : ''}。` +
  '您填写的还在上面，核对后再录，就以您录的为准。'

/** Below what was typed of a call, where another signature came first. */
export const answeredMeanwhile = (row: BoardRow): string =>
  `现在的签收是：${[signedWords(row), answerText(row)].filter(Boolean).join('，')}。`

export const callWords = ({ at, by, outcome, said }: BoardRow['calls'][number]): string =>
  [`${dateAndTime(at)} ${by.name}：${callOutcomeLabels[outcome]}`, said].filter(Boolean).join('，')

/** The line below a name: how far it has come, and what is known of why not farther. */
export function standing(row: BoardRow): string {
  const signed = signedWords(row)
  const lastCall = row.calls[row.calls.length - 1]
  const parts = signed
    ? [signed, returnWords(row)]
    : [
        row.state === 'read' && row.readAt ? `${dateAndTime(row.readAt)} 打开过` : row.push?.text,
        lastCall && callWords(lastCall),
        row.caller && `由${row.caller.name}打电话`,
        signedBeforeWords(row),
      ]
  return [row.unit, ...parts].filter(Boolean).join(' · ')
}
