import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { meant, shownKeys, type Keys } from './keys'

export interface Shortcut {
  /** Several where people know it by several. */
  keys: readonly Keys[]
  /** What it does, in Chinese. */
  says: string
  /** Gives false where the keys were not for it after all: then the browser has them. */
  run: () => void | boolean
  /** It finds out itself whether a dialog in front is its own. */
  alsoInDialog?: boolean
  /** Goes on while the key is held down: steps from one to the next, never an act. */
  repeats?: boolean
}

/** What the screens in front offer; the newest last. */
const offered = new Set<{ current: readonly Shortcut[] }>()

/** Each once: lists side by side bring the same. */
export const offeredShortcuts = (): Shortcut[] => {
  const all = [...offered].flatMap(({ current }) => current)
  return [...new Map(all.map((one) => [one.says, one])).values()]
}

export const keysShown = (keys: Keys): string =>
  shownKeys(keys, /Mac|iPhone|iPad/.test(navigator.userAgent))

/** Somebody writes: a single letter is a letter. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const isShown = (element: Element) => element.getClientRects().length > 0

/** A dialog in front has the keyboard to itself. */
export const dialogInFront = (): Element | undefined =>
  [...document.querySelectorAll('.dialog')].filter(isShown).at(-1)

/** Keys of this screen, as long as it is in front; a mini-program has none. */
export function useShortcuts(list: readonly Shortcut[]): void {
  const latest = useRef(list)
  latest.current = list
  const inFront = useRef(true)
  useDidShow(() => {
    inFront.current = true
    if (process.env.TARO_ENV === 'h5') offered.add(latest)
  })
  useDidHide(() => {
    inFront.current = false
    offered.delete(latest)
  })
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    if (inFront.current) offered.add(latest)
    const onKey = (event: KeyboardEvent) => {
      if (!inFront.current || event.defaultPrevented) return
      const found = meant(latest.current, event, isTyping(event.target))
      if (!found) return
      const { one, keys, held } = found
      if (!one.alsoInDialog && dialogInFront()) {
        // The browser’s own answer, to save the page, would be no better there.
        if (keys === 'Mod+S') event.preventDefault()
        return
      }
      // What is done once is not done again because the key stays down; nor does the browser get it.
      if (held || one.run() !== false) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      offered.delete(latest)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}
