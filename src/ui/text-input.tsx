import { Input, Textarea } from '@tarojs/components'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTyped } from './typed'
import './text-input.scss'

interface TextInputProps {
  value: string
  onInput: (value: string) => void
  label: string
  placeholder?: string
  maxLength: number
  onConfirm?: () => void
  autoFocus?: boolean
  /** It only looks for something: what stands in it is nobody’s work. */
  searches?: boolean
  className?: string
}

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const {
    value,
    onInput,
    label,
    placeholder,
    maxLength,
    onConfirm,
    autoFocus,
    searches,
    className = '',
  } = props
  const input = useTyped(searches ? '' : value, onInput)
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        className={`text-input ${className}`}
        value={value}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        autoFocus={autoFocus}
        onChange={(event) => input(event.target.value)}
        onKeyDown={(event) => {
          // While a Chinese input method is composing, Enter chooses a word.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onConfirm?.()
        }}
      />
    )
  }
  return (
    <Input
      className={`text-input ${className}`}
      value={value}
      ariaLabel={label}
      placeholder={placeholder ?? ''}
      maxlength={maxLength}
      focus={autoFocus ?? false}
      confirmType={onConfirm ? 'search' : 'done'}
      onInput={(event) => input(event.detail.value)}
      onConfirm={onConfirm}
    />
  )
}

function fit(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}

/** Several lines; grows with its text. */
export function TextArea(props: Omit<TextInputProps, 'onConfirm' | 'autoFocus' | 'searches'>) {
  const { value, onInput, label, placeholder, maxLength, className = '' } = props
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current) fit(area.current)
  }, [value])
  const input = useTyped(value, onInput)
  // A page is laid out anew when its styles arrive or the window is dragged.
  useEffect(() => {
    const shown = area.current
    if (!shown) return
    const observer = new ResizeObserver(() => fit(shown))
    observer.observe(shown)
    return () => observer.disconnect()
  }, [])

  if (process.env.TARO_ENV === 'h5') {
    return (
      <textarea
        ref={area}
        rows={1}
        className={`text-input text-input--area ${className}`}
        value={value}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        onChange={(event) => input(event.target.value)}
      />
    )
  }
  return (
    <Textarea
      className={`text-input text-input--area ${className}`}
      value={value}
      ariaLabel={label}
      placeholder={placeholder ?? ''}
      maxlength={maxLength}
      autoHeight
      disableDefaultPadding
      onInput={(event) => input(event.detail.value)}
    />
  )
}
