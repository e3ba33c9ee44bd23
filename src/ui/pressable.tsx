import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './pressable.scss'

interface PressableProps {
  className?: string
  onPress: () => void
  disabled?: boolean | undefined
  /** What a screen reader says, where the content does not say it. */
  label?: string
  /** For one of several to choose from. */
  pressed?: boolean
  role?: 'button' | 'link' | 'tab'
  /** Of several places, the one that is shown. */
  current?: boolean
}

/** Anything that can be pressed: a real button in a browser, so that the keyboard reaches it. */
export function Pressable(props: PropsWithChildren<PressableProps>) {
  const {
    className = '',
    onPress,
    disabled = false,
    label,
    pressed,
    role = 'button',
    current,
    children,
  } = props
  const classes = `pressable ${className}${disabled ? ' is-disabled' : ''}`
  if (process.env.TARO_ENV === 'h5') {
    const state = role === 'tab' ? { 'aria-selected': pressed } : { 'aria-pressed': pressed }
    return (
      <button
        type="button"
        role={role}
        className={classes}
        disabled={disabled}
        aria-label={label}
        aria-current={current ? 'page' : undefined}
        {...state}
        // Held down, Enter would press it again and again.
        onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
        onClick={onPress}
      >
        {children}
      </button>
    )
  }
  return (
    <View
      className={classes}
      hoverClass={disabled ? 'none' : 'is-held'}
      hoverStayTime={80}
      ariaRole={role}
      {...(label && { ariaLabel: label })}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </View>
  )
}
