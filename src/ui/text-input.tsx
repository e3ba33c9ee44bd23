import { Input, Textarea } from '@tarojs/components'
import { useLayoutEffect, useRef } from 'react'
import './text-input.scss'

interface TextInputProps {
  value: string
  onInput: (value: string) => void
  label: string
  placeholder?: string
  maxLength: number
  onConfirm?: () => void
  autoFocus?: boolean
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
    className = '',
  } = props
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        className={`text-input ${className}`}
        value={value}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        autoFocus={autoFocus}
        onChange={(event) => onInput(event.target.value)}
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
      onInput={(event) => onInput(event.detail.value)}
      onConfirm={onConfirm}
    />
  )
}

/** Several lines; grows with its text. */
export function TextArea(props: Omit<TextInputProps, 'onConfirm' | 'autoFocus'>) {
  const { value, onInput, label, placeholder, maxLength, className = '' } = props
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (!area.current) return
    area.current.style.height = 'auto'
    area.current.style.height = `${area.current.scrollHeight + 2}px`
  }, [value])

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
        onChange={(event) => onInput(event.target.value)}
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
      onInput={(event) => onInput(event.detail.value)}
    />
  )
}
