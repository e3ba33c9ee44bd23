import { View } from '@tarojs/components'
import { keysShown } from '@/platform/shortcuts/use-shortcuts'
import type { Keys } from '@/platform/shortcuts/keys'
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
  /** What presses it on a keyboard; shown where there is one. */
  keys?: Keys
}

export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    look = 'secondary',
    busy = false,
    disabled = false,
    wide,
    keys,
  } = props
  return (
    <Pressable
      className={`button button--${look}${wide ? ' button--wide' : ''}`}
      disabled={disabled || busy}
      onPress={onPress}
    >
      <View className="button__text">{busy ? `${children}…` : children}</View>
      {process.env.TARO_ENV === 'h5' && keys && (
        // Not a part of its name: who cannot see it is told by `?`.
        <span className="button__keys" aria-hidden>
          {keysShown(keys)}
        </span>
      )}
    </Pressable>
  )
}
