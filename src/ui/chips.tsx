import { ScrollView, View } from '@tarojs/components'
import { Pressable } from './pressable'
import './chips.scss'

interface ChipsProps<Value extends string> {
  label: string
  options: readonly { value: Value; text: string }[]
  /** None is chosen while it is undefined. */
  value: Value | undefined
  onChoose: (value: Value) => void
}

/** One of a few, all in sight, in one row that scrolls sideways where it must. */
export function Chips<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: ChipsProps<Value>) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className="chips">
      <View className="chips__row" ariaRole="tablist" ariaLabel={label}>
        {options.map((option) => (
          <Pressable
            key={option.value}
            role="tab"
            className={`chips__chip${option.value === value ? ' is-chosen' : ''}`}
            pressed={option.value === value}
            onPress={() => onChoose(option.value)}
          >
            {option.text}
          </Pressable>
        ))}
      </View>
    </ScrollView>
  )
}
