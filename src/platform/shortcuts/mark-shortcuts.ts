import { say } from '../say'
import type { Shortcut } from './use-shortcuts'

/** Where the last one stood: the one that was dealt with is gone, and the next has come into its place. */
let last = -1

const marksShown = () =>
  [...document.querySelectorAll<HTMLElement>('.mark')].filter(
    (mark) => mark.getClientRects().length > 0,
  )

const focusedMark = (): HTMLElement | undefined => {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && activeElement.classList.contains('mark')
    ? activeElement
    : undefined
}

function step(by: 1 | -1): void {
  const marks = marksShown()
  if (marks.length === 0) return say('没有标记')
  const inside = document.activeElement?.closest<HTMLElement>('.mark')
  const now = inside ? marks.indexOf(inside) : by > 0 ? Math.max(0, last) - 1 : Math.max(0, last)
  last = (now + by + marks.length) % marks.length
  const mark = marks[last]
  mark?.setAttribute('tabindex', '-1')
  mark?.focus({ preventScroll: true })
  mark?.scrollIntoView({ block: 'nearest' })
  // Beside the text, the text comes along.
  mark?.querySelector<HTMLElement>('.mark__words--shows')?.click()
}

const press = (button: string) => () => {
  const found = focusedMark()?.querySelector<HTMLButtonElement>(button)
  if (!found) return false
  found.click()
  return true
}

/** From one mark of the proofreader to the next, and what is done with the one that has the focus. */
export const markShortcuts: readonly Shortcut[] = [
  { keys: ['F8'], says: '下一处标记', repeats: true, run: () => step(1) },
  { keys: ['Shift+F8'], says: '上一处标记', repeats: true, run: () => step(-1) },
  { keys: ['Enter'], says: '在标记上：用第一条建议改正', run: press('.button--primary') },
  { keys: ['Escape'], says: '在标记上：不改，说明理由', run: press('.button--quiet') },
]
