import { Picker, View } from '@tarojs/components'
import { useTyped } from './typed'
import './text-input.scss'

interface MonthInputProps {
  label: string
  /** `2027-03`, or empty. */
  value: string
  onInput: (value: string) => void
}

/** A month of the calendar. */
export function MonthInput({ label, value, onInput }: MonthInputProps) {
  const input = useTyped(value, onInput)
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        type="month"
        className="text-input"
        aria-label={label}
        value={value}
        onChange={(event) => input(event.target.value)}
      />
    )
  }
  return (
    <Picker
      mode="date"
      fields="month"
      value={value}
      onChange={(event) => input(event.detail.value)}
    >
      <View className="text-input">{value || '选择月份'}</View>
    </Picker>
  )
}
