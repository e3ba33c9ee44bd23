import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './button.scss'

interface ButtonProps {
  children: string
  onPress: () => void
  look?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** Under way: says so, and cannot be pressed again. */
  busy?: boolean
  disabled?: boolean
  /** Takes the whole width. */
  wide?: boolean
}

export function Button(props: ButtonProps) {
  const { children, onPress, look = 'secondary', busy = false, disabled = false, wide } = props
  return (
    <Pressable
      className={`button button--${look}${wide ? ' button--wide' : ''}`}
      disabled={disabled || busy}
      onPress={onPress}
    >
      <View className="button__text">{busy ? `${children}…` : children}</View>
    </Pressable>
  )
}
