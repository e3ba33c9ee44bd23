import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { askFirst } from './ask-first'

/**
 * saved: nothing to lose. soon: saves itself in a moment, and when its screen is left. open: stays as long as the window
 * is open. kept: could not be saved, lies on this device. lost: is nowhere but on the screen.
 */
export type Unsaved = 'saved' | 'soon' | 'open' | 'kept' | 'lost'

/** What the screens hold that is not saved. */
const held: Unsaved[] = []

const askBrowser = (event: BeforeUnloadEvent) => {
  // Browsers say it in words of their own.
  event.preventDefault()
  event.returnValue = ''
}

/** Nobody is asked any more: what is here is not theirs who would answer, or they have just said that it may go. */
export const askNoMore = (): void => window.removeEventListener('beforeunload', askBrowser)

/** Whoever closes the window with what is not saved is asked; and who goes elsewhere, where nothing would save it. */
export function useUnsaved(state: Unsaved): void {
  useEffect(() => {
    if (state === 'saved') return
    held.push(state)
    if (process.env.TARO_ENV === 'h5') window.addEventListener('beforeunload', askBrowser)
    else if (state === 'lost') Taro.enableAlertBeforeUnload({ message: whatOf('lost') })
    return () => {
      held.splice(held.indexOf(state), 1)
      if (process.env.TARO_ENV === 'h5') {
        if (held.length === 0) window.removeEventListener('beforeunload', askBrowser)
      } else if (state === 'lost') Taro.disableAlertBeforeUnload({})
    }
  }, [state])
}

const whatOf = (state: 'kept' | 'lost'): string =>
  state === 'lost'
    ? '还有没保存的改动，离开后不再保留。'
    : '有文字没有存到云端，已留在本机，下次打开这里可以恢复。'

/** Takes the person elsewhere, unless they would rather stay with what is not saved. */
export function leave(go: () => void): void {
  const state = held.includes('lost') ? 'lost' : held.includes('kept') ? 'kept' : undefined
  if (!state) return go()
  askFirst({ title: '离开这里？', content: whatOf(state), go: '离开', stay: '留下' }, go)
}
