import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './menu-row.scss'

interface MenuRowProps {
  title: string
  note?: string
  /** For a switch: whether it is on. */
  switchedOn?: boolean
  onPress: () => void
}

/** One line of a menu: leads somewhere, or switches something. */
export function MenuRow({ title, note, switchedOn, onPress }: MenuRowProps) {
  const isSwitch = switchedOn !== undefined
  return (
    <Pressable
      className="menu-row"
      onPress={onPress}
      {...(isSwitch ? { pressed: switchedOn } : { role: 'link' as const })}
    >
      <View className="menu-row__text">
        <View className="menu-row__title">{title}</View>
        {note && <View className="type-small">{note}</View>}
      </View>
      {isSwitch ? (
        <View className={`menu-row__switch${switchedOn ? ' is-on' : ''}`} />
      ) : (
        <View className="menu-row__arrow">›</View>
      )}
    </Pressable>
  )
}
