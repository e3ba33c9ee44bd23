import { View } from '@tarojs/components'
import { useEffect, useId, useRef, type PropsWithChildren } from 'react'
import { askFirst } from '@/platform/ask-first'
import { keepFocus } from '@/platform/keep-focus'
import { isPressed } from '@/platform/shortcuts/keys'
import { keepTabWithin } from '@/platform/shortcuts/keep-tab-within'
import { dialogInFront } from '@/platform/shortcuts/use-shortcuts'
import { useUnsaved } from '@/platform/use-unsaved'
import { TypedFields, useTypedFields } from './typed'
import './dialog.scss'

interface DialogProps {
  title: string
  /** Something was put in order or picked that is not handed in yet; fields tell by themselves. */
  changed?: boolean
  onDismiss: () => void
  /** What was typed stays on this device, told in words; without it whoever turns back loses it. */
  kept?: string
}

/**
 * Asks something before the work goes on. Its buttons are its last child. On a keyboard Ctrl+Enter presses the most
 * likely one, Esc turns back, as a press beside it does, and Tab stays within. What was typed or put in order goes by its
 * buttons alone, or after a question.
 */
export function Dialog({
  title,
  changed = false,
  onDismiss,
  kept,
  children,
}: PropsWithChildren<DialogProps>) {
  const id = useId()
  const { typed, tell } = useTypedFields()
  // On a phone its page may be left because what was typed has just been handed in.
  const held = typed || changed
  useUnsaved(held && process.env.TARO_ENV === 'h5' ? (kept ? 'kept' : 'lost') : 'saved')
  const question = kept ? { ...puttingOff, content: kept } : givingUp
  const takeBack = useRef<() => void>()
  // Gone because it was handed in meanwhile, it has nothing left to ask.
  useEffect(() => () => takeBack.current?.(), [])
  const turnBack = () => {
    if (held) takeBack.current = askFirst(question, onDismiss)
    else onDismiss()
  }
  useKeyboard(id, turnBack)
  return (
    <View id={id} className="dialog" ariaRole="dialog" ariaLabel={title} catchMove>
      <View className="dialog__shade" onClick={turnBack} />
      <View className="dialog__sheet">
        <View className="type-heading dialog__title">{title}</View>
        <TypedFields.Provider value={tell}>{children}</TypedFields.Provider>
      </View>
    </View>
  )
}

const givingUp = {
  title: '放弃填写的内容？',
  content: '填写的内容还没有提交，放弃后不再保留。',
  go: '放弃',
  stay: '继续填写',
}

const puttingOff = { title: '先不提交？', go: '关闭', stay: '继续填写' }

/** The buttons of a dialog, the most likely one last. */
export function DialogButtons({ children }: PropsWithChildren) {
  return <View className="dialog__buttons">{children}</View>
}

function useKeyboard(id: string, turnBack: () => void): void {
  const latest = useRef(turnBack)
  latest.current = turnBack
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const before = document.activeElement
    const dialog = document.getElementById(id)
    // Tab goes on from here, and not through what lies behind.
    dialog?.setAttribute('tabindex', '-1')
    const letGo = dialog && keepFocus(dialog)
    const onKey = (event: KeyboardEvent) => {
      if (!dialog || dialogInFront()?.id !== id) return
      keepTabWithin(dialog, event)
      if (isPressed('Escape', event)) {
        event.preventDefault()
        if (!event.repeat) latest.current()
      }
      // Where it has no such button the keys are for what is written in it.
      const button = isPressed('Mod+Enter', event) ? likely(dialog) : undefined
      if (button && !event.defaultPrevented) {
        event.preventDefault()
        if (!event.repeat) button.click()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => {
      letGo?.()
      window.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [id])
}

const likely = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll<HTMLButtonElement>('.dialog__buttons button:not(:disabled)')]
    .filter((button) => /button--(primary|danger)/.test(button.className))
    .at(-1)
