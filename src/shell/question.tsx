import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { useQuestion, type Standing } from '@/platform/ask-first'
import { holdBack } from '@/platform/hold-back'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { useCareMode } from './care-mode'

/** In a root of its own, over every page and its dialogs, and below the desk's gate. */
export function mountQuestion(): void {
  const place = document.createElement('div')
  document.getElementById('app')?.after(place)
  createRoot(place).render(<Questions />)
}

function Questions() {
  const question = useQuestion()
  return question ? <Question {...question} /> : null
}

/** Enter and Ctrl+Enter stay, as Esc does and the browser’s back button: to give something up takes a step aside. */
function Question({ title, content, go, stay, answer }: Standing) {
  const care = useCareMode() === 'on'
  const place = useRef<HTMLDivElement>(null)
  const stays = () => answer(false)
  useEffect(() => {
    // After the dialog has noted where one was before.
    const page = document.getElementById('app')
    if (page) page.inert = true
    place.current?.querySelector<HTMLElement>('.button--primary')?.focus()
    const letGo = holdBack(() => answer(false))
    return () => {
      letGo()
      if (page) page.inert = false
    }
  }, [answer])
  return (
    <div ref={place} className={care ? 'care' : ''}>
      <Dialog title={title} onDismiss={stays}>
        <View className="type-body">{content}</View>
        <DialogButtons>
          <Button onPress={() => answer(true)}>{go}</Button>
          <Button look="primary" onPress={stays}>
            {stay}
          </Button>
        </DialogButtons>
      </Dialog>
    </div>
  )
}
