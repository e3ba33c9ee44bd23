import { newKey } from './key'

/**
 * Hands acts over one at a time, each with the key of its intent: pressed again after a failure it has the same key, and
 * cannot be done twice; pressed again while one is on its way it is not handed over at all, and gives `undefined`.
 */
export function oneIntent<Input, Output>(
  send: (input: Input, key: string) => Promise<Output>,
): (input: Input) => Promise<Output | undefined> {
  let intent: { input: string; key: string } | undefined
  let underWay = false
  return async (input) => {
    if (underWay) return undefined
    underWay = true
    try {
      const asked = JSON.stringify(input)
      if (intent?.input !== asked) intent = { input: asked, key: newKey() }
      const output = await send(input, intent.key)
      intent = undefined
      return output
    } finally {
      underWay = false
    }
  }
}
