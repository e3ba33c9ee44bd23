let shut = false
let focused: Element | null = null

/**
 * Takes the page out of sight, off paper and from the browser's search, or brings it back: what was typed stays in it
 * meanwhile, and so does the cursor. What lies beside the page in the document is not touched.
 */
export function shutPage(next: boolean): void {
  const page = document.getElementById('app')
  if (!page || shut === next) return
  shut = next
  if (shut) focused = document.activeElement
  page.style.visibility = shut ? 'hidden' : ''
  if (!shut && focused instanceof HTMLElement && focused.isConnected)
    focused.focus({ preventScroll: true })
}
