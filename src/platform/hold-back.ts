/** The place of the page in the browser's history, as Taro's router writes it down; none where it did not lead there. */
const place = (): number | undefined => (window.history.state as { idx?: number } | null)?.idx

interface Held {
  here: number
  /** A step was made, and is being taken back. */
  away: boolean
  over: boolean
  onStep: () => void
}

let held: Held | undefined

function hear(event: Event): void {
  if (!held) return
  const now = place()
  // Typed into the address bar: that is no step back, and leads where it says.
  if (now !== undefined) event.stopImmediatePropagation()
  if (event.type !== 'popstate') return
  const { here, onStep } = held
  if (now === undefined) {
    held = undefined
    onStep()
  } else if (now !== here) {
    held.away = true
    window.history.go(here - now)
    onStep()
  } else {
    held.away = false
    if (held.over) held = undefined
  }
}

// Of what listens to the window the first is told first: this must be loaded before the router.
if (process.env.TARO_ENV === 'h5') {
  window.addEventListener('popstate', hear)
  window.addEventListener('hashchange', hear)
}

/**
 * While something is asked, the browser's back and forward are an answer and no step: the step is taken back before the
 * router hears of it, and `onStep` is told. Gives what lets go again.
 */
export function holdBack(onStep: () => void): () => void {
  const away = held?.away ?? false
  const here = held && away ? held.here : place()
  if (here === undefined) return () => undefined
  const mine: Held = { here, away, over: false, onStep }
  held = mine
  return () => {
    mine.over = true
    if (held === mine && !mine.away) held = undefined
  }
}
