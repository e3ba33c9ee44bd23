import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { dialogInFront } from './shortcuts/use-shortcuts'

/** What lies on the clipboard, as far as a page is given it. */
export interface Clipping {
  html: string
  text: string
  rtf: string
  pictures: readonly File[]
}

/**
 * Offers what is pasted on the screen in front to `take`; where it gives false, the browser pastes as ever.
 * `target` is the field that has the focus, or the page. A mini-program pastes into its fields by itself.
 */
export function usePaste(take: (clipping: Clipping, target: HTMLElement) => boolean): void {
  const latest = useRef(take)
  latest.current = take
  const inFront = useRef(true)
  useDidShow(() => {
    inFront.current = true
  })
  useDidHide(() => {
    inFront.current = false
  })
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event
      if (!inFront.current || !clipboardData || !(target instanceof HTMLElement)) return
      const dialog = dialogInFront()
      if (dialog && !dialog.contains(target)) return
      if (latest.current(clippingOf(clipboardData), target)) event.preventDefault()
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}

const clippingOf = (data: DataTransfer): Clipping => ({
  html: data.getData('text/html'),
  text: data.getData('text/plain'),
  rtf: data.getData('text/rtf'),
  pictures: [...data.files].filter(({ type }) => /^image\/(png|jpeg|gif|webp)$/.test(type)),
})
