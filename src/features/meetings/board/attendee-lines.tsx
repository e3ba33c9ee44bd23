import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { callPhone } from '@/platform/phone-call'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import { EnterReturn } from './enter-return'
import type { BoardRow } from './use-board'
import './phone-lines.scss'

interface AttendeeLinesProps {
  dispatchId: string
  row: BoardRow
  /** Of the meeting: what a number is looked up for. */
  title: string
  /** The last moment to send it. */
  returnBy: string | undefined
  mayCall: boolean
  onDone: () => void
}

/** 参会回执: who comes for the organ and in which car, or that it still owes the return. */
export function AttendeeLines({
  dispatchId,
  row,
  title,
  returnBy,
  mayCall,
  onDone,
}: AttendeeLinesProps) {
  const [entering, setEntering] = useState(false)
  const [numbers, setNumbers] = useState<Record<number, string>>({})
  const reveal = useCommand('notices.revealAttendeePhone')
  const { returned, attendees } = row
  const by = returnBy ? `，截止 ${dateAndTime(returnBy)}` : ''
  const onEntered = () => {
    setEntering(false)
    onDone()
  }
  if (entering) {
    return (
      <EnterReturn
        dispatchId={dispatchId}
        row={row}
        onDone={onEntered}
        onDismiss={() => setEntering(false)}
      />
    )
  }
  const enter = mayCall && (
    <View className="phone-lines__enter">
      <Button onPress={() => setEntering(true)}>{returned ? '代改回执' : '代录回执'}</Button>
    </View>
  )
  if (!returned) {
    return (
      <View className="phone-lines">
        <View className="phone-lines__none">{`参会回执：尚未报送${by}。`}</View>
        {enter}
      </View>
    )
  }
  const dial = async (place: number) => {
    const known = numbers[place]
    if (known) return callPhone(known)
    const purpose = `联系参会人员：${title}`.slice(0, 60)
    const shown = await reveal.run({
      receiptId: row.id,
      returnedAt: returned.at,
      place,
      purpose,
    })
    if (!shown) return
    setNumbers((before) => ({ ...before, [place]: shown.phone }))
    // A browser has no telephone: there the number is shown to be dialled by hand.
    if (process.env.TARO_ENV === 'weapp') callPhone(shown.phone)
  }
  return (
    <View className="phone-lines">
      <View>{`参会回执 · ${attendees.length} 人`}</View>
      <View className="type-small">
        {`${dateAndTime(returned.at)} ${returned.by.name}`}
        {returned.why ? `代录：${returned.why}` : '报送'}
      </View>
      {returned.insteadOf && (
        <View className="type-small">
          {`单位原报：${returned.insteadOf.names.join('、')}（${dateAndTime(returned.insteadOf.at)} ${returned.insteadOf.by.name}）`}
        </View>
      )}
      {attendees.map(({ name, title: post, phone, plate }, place) => (
        <View key={place} className="phone-lines__line">
          <View className="phone-lines__who">
            <View>{`${name} · ${post}`}</View>
            <View className="type-small">
              {[numbers[place] ?? phone, plate && `车牌 ${plate}`].filter(Boolean).join(' · ')}
            </View>
          </View>
          {mayCall && (
            <Button busy={reveal.running} onPress={() => void dial(place)}>
              {numbers[place] ? '拨打' : '打电话'}
            </Button>
          )}
        </View>
      ))}
      <ProblemBanner problem={reveal.problem} />
      {mayCall && <View className="type-small">查看号码会留下记录。</View>}
      {enter}
    </View>
  )
}
