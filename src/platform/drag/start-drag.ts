import { placeAt, scrollStep } from './place-at'

/** How far a mouse moves before it is a drag and not a click. */
const slop = 4

/**
 * Follows the pointer from a handle on, in a browser: the item it belongs to comes along faintly, a line shows where
 * it would stand, the screen scrolls at its edges. Let go, it is moved; Esc leaves all as it was.
 * Items are the children of the handle’s `.drag-list`.
 */
export function startDrag(
  handle: HTMLElement,
  startY: number,
  onMove: (from: number, to: number) => void,
): void {
  const list = handle.closest('.drag-list')
  const items = [...(list?.children ?? [])].filter((item) =>
    item.classList.contains('drag-item'),
  ) as HTMLElement[]
  const from = items.findIndex((item) => item.contains(handle))
  const item = items[from]
  if (!item) return
  const scrolledAt = window.scrollY
  const tops = items.map((one) => one.getBoundingClientRect())
  const line = document.createElement('div')
  line.className = 'drag-line'
  let y = startY
  let dragging = false
  let timer: ReturnType<typeof setInterval> | undefined

  const extents = () => {
    const moved = window.scrollY - scrolledAt
    return tops.map(({ top, bottom }) => ({ top: top - moved, bottom: bottom - moved }))
  }
  const show = () => {
    const all = extents()
    const to = placeAt(all, from, y)
    const at = to > from ? all[to]?.bottom : all[to]?.top
    const { left, width } = tops[from] ?? { left: 0, width: 0 }
    Object.assign(line.style, {
      top: `${at ?? 0}px`,
      left: `${left}px`,
      width: `${width}px`,
      display: to === from ? 'none' : 'block',
    })
    item.style.transform = `translateY(${y - startY + (window.scrollY - scrolledAt)}px)`
  }
  const begin = () => {
    dragging = true
    item.classList.add('is-dragged')
    document.body.append(line)
    timer = setInterval(() => {
      const step = scrollStep(y, window.innerHeight)
      if (step !== 0) {
        window.scrollBy(0, step)
        show()
      }
    }, 16)
  }
  const onPointer = (event: PointerEvent) => {
    y = event.clientY
    if (!dragging && Math.abs(y - startY) > slop) begin()
    if (dragging) show()
  }
  const end = (to: number) => {
    clearInterval(timer)
    line.remove()
    item.classList.remove('is-dragged')
    item.style.transform = ''
    window.removeEventListener('pointermove', onPointer)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKey, true)
    if (to !== from) onMove(from, to)
  }
  const onUp = () => end(dragging ? placeAt(extents(), from, y) : from)
  const onCancel = () => end(from)
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    end(from)
  }
  window.addEventListener('pointermove', onPointer)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKey, true)
}
