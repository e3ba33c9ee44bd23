import { useEffect, useState } from 'react'

/** Where two columns of text fit beside one another. A mini-program is held in a hand. */
const wide = '(min-width: 900px)'

const isWide = (): boolean => process.env.TARO_ENV === 'h5' && window.matchMedia(wide).matches

/** Whether the screen is a wide one now. */
export function useWide(): boolean {
  const [now, setNow] = useState(isWide)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const query = window.matchMedia(wide)
    // Paper is narrow; what goes onto it is the screen as it was.
    const look = () => window.matchMedia('print').matches || setNow(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return now
}
