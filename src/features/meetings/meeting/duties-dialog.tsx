import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '@/cloud/problem'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import type { InputNamed } from '@domain/operations'
import type { Opened } from './use-meeting'
import './duties-dialog.scss'

interface DutiesDialogProps {
  /** As the table was made last; empty the first time. */
  kept: Opened['meeting']['duties']
  busy: boolean
  problem: Problem | undefined
  onMake: (document: InputNamed<'notices.exportMeetingDocument'>['document']) => void
  onDismiss: () => void
}

const usual = [
  '会务总协调',
  '会议通知和签收',
  '会议材料印制、装袋',
  '会场布置、座次和桌签',
  '签到和人数统计',
  '音响、表决和直播设备',
  '会议记录和纪要',
  '宣传报道',
  '后勤和车辆保障',
]

/** 会务分工表: the duties there usually are; who has which is typed here, or by pen on paper. */
export function DutiesDialog({ kept, busy, problem, onMake, onDismiss }: DutiesDialogProps) {
  const [duties, setDuties] = useState(
    kept.length > 0 ? kept : usual.map((duty) => ({ duty, people: '', note: '' })),
  )
  const set = (n: number, part: Partial<(typeof duties)[number]>) =>
    setDuties(duties.map((one, place) => (place === n ? { ...one, ...part } : one)))
  const named = duties.filter(({ duty }) => duty.trim())
  return (
    <Dialog title="会务分工表" onDismiss={onDismiss}>
      <View className="type-small">责任人可以先空着，打印后填写。生成以后会留下，下次接着改。</View>
      <View className="duties">
        {duties.map(({ duty, people }, n) => (
          <View key={n} className="duties__row">
            <TextInput
              label={`第 ${n + 1} 项`}
              value={duty}
              onInput={(value) => set(n, { duty: value })}
              placeholder="事项，留空则不列"
              maxLength={60}
            />
            <TextInput
              label={`第 ${n + 1} 项责任人`}
              value={people}
              onInput={(value) => set(n, { people: value })}
              placeholder="责任人"
              maxLength={60}
            />
          </View>
        ))}
      </View>
      <Button
        look="quiet"
        onPress={() => setDuties([...duties, { duty: '', people: '', note: '' }])}
      >
        加一项
      </Button>
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={busy}
          disabled={named.length === 0}
          onPress={() => onMake({ kind: 'duties', duties: named })}
        >
          生成
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
