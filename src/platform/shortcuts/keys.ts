/**
 * Keys as they are written down: `Mod+S` (Ctrl, on a Mac ⌘), `Alt+ArrowUp`, `Shift+F8`, `J`, `?`.
 * A letter without Mod or Alt is never taken while somebody types.
 */
export type Keys = string

/** What of a KeyboardEvent is looked at. */
export interface KeyPress {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  isComposing: boolean
  keyCode: number
  /** The key is being held down, and was pressed before. */
  repeat: boolean
}

const parts = (keys: Keys) => {
  const all = keys.split('+')
  const key = all.pop() ?? ''
  return { key, mod: all.includes('Mod'), alt: all.includes('Alt'), shift: all.includes('Shift') }
}

/** An input method is at work: what is pressed belongs to it. */
export const isComposing = ({ isComposing: composing, keyCode }: KeyPress): boolean =>
  composing || keyCode === 229

/** Whether these keys are pressed, whatever input method is on. */
export function isPressed(keys: Keys, press: KeyPress): boolean {
  if (isComposing(press)) return false
  const { key, mod, alt, shift } = parts(keys)
  if (mod !== (press.ctrlKey || press.metaKey) || alt !== press.altKey) return false
  // A question mark is Shift on some keyboards, and full-width where Chinese marks are on.
  if (key === '?') return press.key === '?' || press.key === '？'
  if (shift !== press.shiftKey) return false
  // With Alt or an input method the letter itself may be another sign.
  if (/^[A-Z]$/.test(key)) return press.code === `Key${key}` || press.key.toUpperCase() === key
  return press.key === key
}

/** Whether they may be taken while somebody types: a single sign would be part of the text. */
export function holdsWhileTyping(keys: Keys): boolean {
  const { key, mod, alt } = parts(keys)
  return mod || alt || /^F\d+$/.test(key)
}

const shownNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** As people read them: Ctrl+S, on a Mac ⌘S. */
export function shownKeys(keys: Keys, onMac: boolean): string {
  const { key, mod, alt, shift } = parts(keys)
  const name = shownNames[key] ?? key
  if (onMac) return `${mod ? '⌘' : ''}${alt ? '⌥' : ''}${shift ? '⇧' : ''}${name}`
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+')
}

/** What a press means to a screen: something it offers, or the same once more because the key is still held down. */
export function meant<One extends { keys: readonly Keys[]; repeats?: boolean }>(
  offered: readonly One[],
  press: KeyPress,
  typing: boolean,
): { one: One; keys: Keys; held: boolean } | undefined {
  for (const one of offered) {
    const keys = one.keys.find((some) => isPressed(some, press))
    if (!keys || (typing && !holdsWhileTyping(keys))) continue
    return { one, keys, held: press.repeat && !one.repeats }
  }
  return undefined
}
