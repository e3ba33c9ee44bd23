import { View } from '@tarojs/components'
import { useId, type ReactNode } from 'react'
import { startDrag } from '@/platform/drag/start-drag'
import { useShortcuts } from '@/platform/shortcuts/use-shortcuts'
import './drag-list.scss'

interface DragListProps<Item> {
  items: readonly Item[]
  idOf: (item: Item) => string
  /** The item at `from` now stands at `to`. */
  onMove: (from: number, to: number) => void
  /** What one of them is called, for the keys: 段, 议题. */
  called: string
  disabled?: boolean
  children: (item: Item, place: number, handle: ReactNode) => ReactNode
}

/**
 * Items whose order is set: with a mouse by the handle, on a keyboard with Alt+↑ and Alt+↓ on the one that has the
 * focus. Buttons for fingers are the items’ own; in a mini-program there is no more than them.
 */
export function DragList<Item>(props: DragListProps<Item>) {
  const { items, idOf, onMove, called, disabled = false, children } = props
  const id = useId()
  const inBrowser = process.env.TARO_ENV === 'h5'
  const step = (by: number) => {
    const from = placeOfFocus(id)
    const to = from + by
    if (disabled || from < 0) return false
    if (to < 0 || to >= items.length) return
    const focused = document.activeElement
    onMove(from, to)
    // An element that is moved loses the focus.
    setTimeout(() => {
      if (!(focused instanceof HTMLElement)) return
      focused.focus()
      focused.scrollIntoView({ block: 'nearest' })
    }, 30)
  }
  useShortcuts(
    disabled || items.length < 2
      ? []
      : [
          {
            keys: ['Alt+ArrowUp'],
            says: `这一${called}上移`,
            run: () => step(-1),
            alsoInDialog: true,
            repeats: true,
          },
          {
            keys: ['Alt+ArrowDown'],
            says: `这一${called}下移`,
            run: () => step(1),
            alsoInDialog: true,
            repeats: true,
          },
        ],
  )
  return (
    <View id={id} className="drag-list">
      {items.map((item, place) => {
        const handle = inBrowser && !disabled && items.length > 1 && <Handle onMove={onMove} />
        return (
          <View key={idOf(item)} className="drag-item">
            {children(item, place, handle)}
          </View>
        )
      })}
    </View>
  )
}

/** The rows with the one at `from` at `to`. */
export function withMovedTo<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const next = [...rows]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}

/** For a mouse only: whoever cannot see it has the buttons. */
function Handle({ onMove }: { onMove: (from: number, to: number) => void }) {
  return (
    <span
      className="drag-handle"
      title="拖动排序"
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        startDrag(event.currentTarget, event.clientY, onMove)
      }}
    >
      ⠿
    </span>
  )
}

function placeOfFocus(id: string): number {
  const list = document.getElementById(id)
  const item = document.activeElement?.closest('.drag-item')
  return item && list ? [...list.children].indexOf(item) : -1
}
