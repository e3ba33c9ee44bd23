import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './check-row.scss'

interface CheckRowProps {
  text: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A sentence to agree to. */
export function CheckRow({ text, checked, onChange }: CheckRowProps) {
  return (
    <Pressable className="check-row" pressed={checked} onPress={() => onChange(!checked)}>
      <View className={`check-row__box${checked ? ' is-checked' : ''}`}>{checked ? '✓' : ''}</View>
      <View className="check-row__text">{text}</View>
    </Pressable>
  )
}
