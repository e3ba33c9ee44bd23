import { newKey } from './key'

/**
 * Hands acts over one after another, each with the key of its intent: pressed again after a failure it has the same key,
 * and cannot be done twice. The same pressed again while it is the last on its way is not handed over at all, and gives
 * `undefined`; another act waits for its turn.
 */
export function oneIntent<Input, Output>(
  send: (input: Input, key: string) => Promise<Output>,
): (input: Input) => Promise<Output | undefined> {
  /** Of what is not known to have been done. */
  const keys = new Map<string, string>()
  let last: { asked: string; over: Promise<unknown> } | undefined
  return async (input) => {
    const asked = JSON.stringify(input)
    if (last?.asked === asked) return undefined
    const before = last?.over
    const act = async () => {
      if (before) await before
      const key = keys.get(asked) ?? newKey()
      keys.set(asked, key)
      const output = await send(input, key)
      keys.delete(asked)
      return output
    }
    const done = act()
    const mine = { asked, over: done.catch(() => undefined) }
    last = mine
    try {
      return await done
    } finally {
      if (last === mine) last = undefined
    }
  }
}
