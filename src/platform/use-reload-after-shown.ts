import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Asks anew on coming back to a screen: what it shows may have been changed on another. Not on opening, which asks itself. */
export function useReloadAfterShown(reload: () => Promise<unknown>): void {
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void reload()
    shownBefore.current = true
  })
}
