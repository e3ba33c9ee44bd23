/** The pairs of neighbouring characters of a text, and how often each comes; made once, compared often. */
export type Pairs = ReadonlyMap<string, number>

export function pairsOf(words: string): Pairs {
  const pairs = new Map<string, number>()
  const said = words.replace(/[\s，。；：、（）《》“”]/g, '')
  for (let at = 0; at < said.length - 1; at++) {
    const pair = said.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How alike two texts are, from 0 to 1: twice what they share of what both have (Dice). Nothing is like nothing. */
export function likeness(a: Pairs, b: Pairs): number {
  let shared = 0
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0)
  const all = total(a) + total(b)
  return all === 0 ? 0 : (2 * shared) / all
}

const total = (pairs: Pairs) => [...pairs.values()].reduce((sum, count) => sum + count, 0)
