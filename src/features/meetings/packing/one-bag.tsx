import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Pressable } from '@/ui/pressable'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { dateAndTime } from '@domain/dates/show'
import { isChecked } from '@domain/materials/state'
import type { PackedBag } from './use-packing'
import './packing.scss'

interface OneBagProps {
  bag: PackedBag
  mayTend: boolean
  onPress: (materialId: string, inside: boolean) => void
  /** It was closed or opened again. */
  onChanged: () => void
  onNext: () => void
  onBack: () => void
}

const copySays = { in: '已装入', old: '袋里是旧版，取出重装', out: '点一下装入' } as const

/** One bag under the thumb: each copy a row as tall as a finger, closing and the next bag at the foot. */
export function OneBag({ bag, mayTend, onPress, onChanged, onNext, onBack }: OneBagProps) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const close = useCommand('notices.closeBag')
  const reopen = useCommand('notices.reopenBag')
  const { id: bagId, label, unit, closed, progress } = bag
  const { rows, done, total, missing } = progress
  const closeNow = async (override?: { reason: string }) => {
    const answer = await close.run({ bagId, ...(override && { override }) })
    if (!answer) return
    setAsking(false)
    say(`${label}：已封袋`)
    onChanged()
    onNext()
  }
  return (
    <View className="bag">
      <View className="bag__head">
        <View>
          <View className="type-title">{label}</View>
          <View className="type-small">{unit}</View>
        </View>
        <View className="bag__count">
          {done}/{total}
        </View>
      </View>
      {closed && (
        <Banner look={closed.override || missing.length > 0 ? 'warn' : 'good'}>
          {closed.by} {dateAndTime(closed.at)}封袋
          {closed.override &&
            `，未装齐放行：${closed.override.reason}（${closed.override.missing.join('；')}）`}
          {!closed.override && missing.length > 0 && `，封袋后有变动：${missing.join('；')}`}
        </Banner>
      )}
      <ProblemBanner problem={asking ? undefined : (close.problem ?? reopen.problem)} />
      <View className="bag__rows">
        {rows.map(({ id, title, kind, copy, state, tick }) => (
          <Pressable
            key={id}
            className={`bag__row bag__row--${copy}`}
            pressed={copy === 'in'}
            disabled={!mayTend || closed !== undefined || !isChecked(state)}
            onPress={() => onPress(id, copy !== 'in')}
          >
            <View className="bag__box">{copy === 'in' ? '✓' : copy === 'old' ? '!' : ''}</View>
            <View className="bag__main">
              <View className="bag__title">{title}</View>
              <View className="type-small">
                {isChecked(state) ? copySays[copy] : '还没有核对，不能装'}
                {copy === 'in' && tick?.by ? `，${tick.by} ${dateAndTime(tick.at)}` : ''}
                {kind === 'paper' ? '（纸质，会后收回）' : ''}
              </View>
            </View>
          </Pressable>
        ))}
      </View>
      <View className="bag__foot">
        <Button onPress={onBack}>全部袋子</Button>
        {mayTend && closed && (
          <Button
            busy={reopen.running}
            onPress={() => void reopen.run({ bagId }).then((open) => open && onChanged())}
          >
            拆开重装
          </Button>
        )}
        {mayTend && !closed && missing.length > 0 && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            未装齐放行
          </Button>
        )}
        {mayTend && !closed ? (
          <Button
            look="primary"
            busy={close.running}
            disabled={missing.length > 0}
            onPress={() => void closeNow()}
          >
            封袋，下一袋
          </Button>
        ) : (
          <Button look="primary" onPress={onNext}>
            下一袋
          </Button>
        )}
      </View>
      {asking && (
        <Dialog title={`${label}没有装齐，确定放行？`} onDismiss={() => setAsking(false)}>
          <Banner look="warn">{missing.join('；')}</Banner>
          <Field label="理由" hint="连同您的姓名记入清点记录">
            <TextArea label="理由" value={reason} onInput={setReason} maxLength={200} />
          </Field>
          <ProblemBanner problem={close.problem} />
          <DialogButtons>
            <Button onPress={() => setAsking(false)}>再等等</Button>
            <Button
              look="danger"
              busy={close.running}
              disabled={reason.trim().length < 4}
              onPress={() => void closeNow({ reason })}
            >
              由我署名放行
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </View>
  )
}
