/**
 * How near the words stand in a text: from 0, for one of them missing, to 1, for all of them without anything between.
 * The shortest stretch that holds them all counts.
 */
export function nearness(text: string, words: readonly string[]): number {
  const places = words.map((word) => text.indexOf(word))
  if (places.some((place) => place < 0)) return 0
  const least = words.reduce((sum, word) => sum + word.length, 0)
  let shortest = Infinity
  // The stretch from the first of them can only be shortened by taking that word's next place.
  for (;;) {
    const first = Math.min(...places)
    const end = Math.max(...places.map((place, n) => place + (words[n] ?? '').length))
    shortest = Math.min(shortest, end - first)
    const moved = places.indexOf(first)
    const next = text.indexOf(words[moved] ?? '', first + 1)
    if (next < 0 || shortest <= least) break
    places[moved] = next
  }
  return Math.min(1, least / shortest)
}
