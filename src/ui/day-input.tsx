import { Picker, View } from '@tarojs/components'
import { useTyped } from './typed'
import './text-input.scss'

interface DayInputProps {
  label: string
  /** `2026-11-24`, or empty. */
  value: string
  onInput: (value: string) => void
}

/** A day of the calendar. */
export function DayInput({ label, value, onInput }: DayInputProps) {
  const input = useTyped(value, onInput)
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        type="date"
        className="text-input"
        aria-label={label}
        value={value}
        onChange={(event) => input(event.target.value)}
      />
    )
  }
  return (
    <Picker mode="date" value={value} onChange={(event) => input(event.detail.value)}>
      <View className="text-input">{value || '选择日期'}</View>
    </Picker>
  )
}
