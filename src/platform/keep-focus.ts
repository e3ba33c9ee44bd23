/**
 * Brings the focus into a dialog, and keeps it there while its content changes: Taro’s views take what is in them out
 * and in again as they are first drawn, and whatever had the focus loses it on the way. Gives what lets go.
 */
export function keepFocus(dialog: HTMLElement): () => void {
  let held = dialog
  const note = () => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) held = activeElement
  }
  const bringBack = () => (held.isConnected ? held : dialog).focus({ preventScroll: true })
  note()
  if (held === dialog) bringBack()
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) bringBack()
  })
  observer.observe(dialog, { childList: true, subtree: true })
  dialog.addEventListener('focusin', note)
  return () => {
    observer.disconnect()
    dialog.removeEventListener('focusin', note)
  }
}
