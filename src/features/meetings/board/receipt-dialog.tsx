import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Facts } from '@/ui/facts'
import { dateAndTime } from '@domain/dates/show'
import { receiptStateLabels } from '@domain/dispatch/receipt-state'
import { attendingLabels } from '@domain/meeting/meeting'
import { AttendeeLines } from './attendee-lines'
import { CallForm } from './call-form'
import { PhoneLines } from './phone-lines'
import { answerText, callWords, owesReturn, signedBeforeWords, signedWords } from './row-words'
import type { BoardRow } from './use-board'
import './receipt-dialog.scss'

interface ReceiptDialogProps {
  dispatchId: string
  row: BoardRow
  /** Of the meeting. */
  title: string
  /** Nothing but to sign is asked. */
  onlyNoted: boolean
  /** The last moment for an organ's 参会回执. */
  returnBy: string | undefined
  /** Staff chase; leaders only look. */
  mayChase: boolean
  onDone: () => void
  onDismiss: () => void
}

/** One recipient: how the notice reached them, whom to call, and what was said. */
export function ReceiptDialog(props: ReceiptDialogProps) {
  const { dispatchId, row, title, onlyNoted, returnBy, mayChase, onDone, onDismiss } = props
  const [changing, setChanging] = useState(false)
  const { push, leave, calls } = row
  const signed = row.state === 'signed'
  const decided = leave?.decided
  return (
    <Dialog title={row.name} onDismiss={onDismiss}>
      <Facts
        facts={[
          [
            '身份',
            [onlyNoted ? '' : attendingLabels[row.as], row.unit].filter(Boolean).join(' · '),
          ],
          ['状态', receiptStateLabels[row.state]],
          ['最近推送', push && `${dateAndTime(push.at)} ${push.text}`],
          ['首次打开', row.readAt ? dateAndTime(row.readAt) : '没有打开过这一版'],
          ['签收', signedWords(row)],
          ['以往版次', signedBeforeWords(row)],
          ['答复', answerText(row)],
          ['请假事由', leave?.reason],
          ['批假', decided && `${decided.by.name} ${dateAndTime(decided.at)} ${decided.note}`],
          ['打电话', row.caller && `由${row.caller.name}负责`],
          ['通话记录', calls.map(callWords).join('\n')],
        ]}
      />
      {owesReturn(row) && !onlyNoted && (
        <View className="receipt-dialog__part">
          <AttendeeLines
            dispatchId={dispatchId}
            row={row}
            title={title}
            returnBy={returnBy}
            mayCall={mayChase}
            onDone={onDone}
          />
        </View>
      )}
      {mayChase && (
        <View className="receipt-dialog__part">
          <PhoneLines persons={row.persons} title={title} />
        </View>
      )}
      {mayChase && (!signed || changing) && (
        <View className="receipt-dialog__part">
          <CallForm dispatchId={dispatchId} row={row} asksAnswer={!onlyNoted} onDone={onDone} />
        </View>
      )}
      <DialogButtons>
        {mayChase && signed && !onlyNoted && !changing && (
          <Button onPress={() => setChanging(true)}>电话改答复</Button>
        )}
        <Button onPress={onDismiss}>关闭</Button>
      </DialogButtons>
    </Dialog>
  )
}
