import Taro from '@tarojs/taro'

/** Room left above what is scrolled to: in a browser the head of the site stays on top. */
const above = process.env.TARO_ENV === 'h5' ? 72 : 12

/** Brings the element with this id to the top of the screen; nothing happens where there is none. */
export function scrollToId(id: string): void {
  if (process.env.TARO_ENV === 'h5') {
    const element = document.getElementById(id)
    if (!element) return
    element.style.scrollMarginTop = `${above}px`
    element.scrollIntoView()
    return
  }
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -above, duration: 200 }).catch(
    () => undefined,
  )
}

/** Brings it to the middle of the screen and lets it be seen for a moment. For browsers. */
export function pointAt(id: string): void {
  const element = document.getElementById(id)
  if (!element) return
  element.scrollIntoView({ block: 'center' })
  element.classList.remove('is-pointed-at')
  // Once more from the beginning, where it is pointed at twice.
  void element.offsetWidth
  element.classList.add('is-pointed-at')
}

/** Brings the chosen mark of a text into sight, once it is drawn; the keyboard is taken from what had it. For browsers. */
export function scrollToChosen(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  setTimeout(
    () => document.querySelector('.marked.is-chosen')?.scrollIntoView({ block: 'center' }),
    50,
  )
}
