import { View } from '@tarojs/components'
import { useEffect, useId, useRef, type PropsWithChildren } from 'react'
import { isPressed } from '@/platform/shortcuts/keys'
import { dialogInFront } from '@/platform/shortcuts/use-shortcuts'
import { say } from '@/platform/say'
import './dialog.scss'

interface DialogProps {
  title: string
  onDismiss: () => void
}

/**
 * Asks something before the work goes on. Its buttons are its last child. On a keyboard Ctrl+Enter presses the most
 * likely one, Esc turns back; what was typed is not thrown away by one stroke.
 */
export function Dialog({ title, onDismiss, children }: PropsWithChildren<DialogProps>) {
  const id = useId()
  const turnBack = useTurnBack(id, onDismiss)
  useKeyboard(id, turnBack)
  return (
    <View id={id} className="dialog" ariaRole="dialog" ariaLabel={title} catchMove>
      <View className="dialog__shade" onClick={turnBack} />
      <View className="dialog__sheet">
        <View className="type-heading dialog__title">{title}</View>
        {children}
      </View>
    </View>
  )
}

/** The buttons of a dialog, the most likely one last. */
export function DialogButtons({ children }: PropsWithChildren) {
  return <View className="dialog__buttons">{children}</View>
}

/** How soon a second stroke means it. */
const soon = 3000

function useTurnBack(id: string, onDismiss: () => void): () => void {
  const typed = useRef(false)
  const warned = useRef(0)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const sheet = document.getElementById(id)
    const onInput = () => {
      typed.current = true
    }
    sheet?.addEventListener('input', onInput)
    return () => sheet?.removeEventListener('input', onInput)
  }, [id])
  return () => {
    const now = Date.now()
    if (!typed.current || now - warned.current < soon) return onDismiss()
    warned.current = now
    say('填写的内容还没有提交；再按一次即放弃')
  }
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
    if (!dialog?.contains(before)) dialog?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent) => {
      if (dialogInFront()?.id !== id) return
      if (isPressed('Escape', event)) {
        event.preventDefault()
        if (!event.repeat) latest.current()
      }
      if (isPressed('Mod+Enter', event)) {
        event.preventDefault()
        if (!event.repeat) likely(dialog)?.click()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [id])
}

const likely = (dialog: HTMLElement | null) =>
  [...(dialog?.querySelectorAll<HTMLButtonElement>('.dialog__buttons button:not(:disabled)') ?? [])]
    .filter((button) => /button--(primary|danger)/.test(button.className))
    .at(-1)
