import { Picker, View } from '@tarojs/components'
import { useTyped } from './typed'
import './moment-input.scss'

interface MomentInputProps {
  label: string
  /** `2026-11-24T09:00`, or empty. */
  value: string
  /** The earliest that can be chosen, written the same way. */
  min?: string | undefined
  onInput: (value: string) => void
}

/** A day and a minute. */
export function MomentInput({ label, value, min, onInput }: MomentInputProps) {
  const input = useTyped(value, onInput)
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        type="datetime-local"
        className="text-input"
        aria-label={label}
        value={value}
        min={min}
        onChange={(event) => input(event.target.value)}
      />
    )
  }
  const [day = '', time = ''] = value.split('T')
  return (
    <View className="moment-input">
      <Picker
        mode="date"
        value={day}
        {...(min && { start: min.slice(0, 10) })}
        onChange={(event) => input(`${event.detail.value}T${time || '09:00'}`)}
      >
        <View className="text-input moment-input__part">{day || '选择日期'}</View>
      </Picker>
      <Picker
        mode="time"
        value={time}
        onChange={(event) => day && input(`${day}T${event.detail.value}`)}
      >
        <View className="text-input moment-input__part">{time || '选择时间'}</View>
      </Picker>
    </View>
  )
}
