import { isPressed } from './keys'

const reachable = (dialog: HTMLElement): HTMLElement[] =>
  [
    ...dialog.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [tabindex]'),
  ].filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0,
  )

/** After the last of a dialog Tab comes to its first, and with Shift the other way round: nothing behind it is reached. */
export function keepTabWithin(dialog: HTMLElement, event: KeyboardEvent): void {
  const back = isPressed('Shift+Tab', event)
  if (!back && !isPressed('Tab', event)) return
  const all = reachable(dialog)
  const edge = back ? all[0] : all.at(-1)
  const { activeElement } = document
  const within = activeElement !== dialog && dialog.contains(activeElement)
  if (within && activeElement !== edge) return
  // From the dialog itself the browser goes to the first by itself, and back would leave it.
  if (activeElement === dialog && !back && all.length > 0) return
  event.preventDefault()
  const next = back ? all.at(-1) : all[0]
  next?.focus()
}
