/** Where an item stands on the screen, from top to bottom in pixels. */
export interface Extent {
  top: number
  bottom: number
}

/**
 * Where an item that is dragged would come to stand when let go at this height: its new place among all, in their
 * present order. Over the upper half of another it goes before it, over the lower half behind it.
 */
export function placeAt(extents: readonly Extent[], from: number, y: number): number {
  const before = extents.filter(({ top, bottom }) => y > (top + bottom) / 2).length
  return before > from ? before - 1 : before
}

/** How far the screen scrolls at a time while something is held near its edge; nothing in the middle. */
export function scrollStep(y: number, height: number, edge = 70, most = 18): number {
  if (y < edge) return -Math.ceil(((edge - y) / edge) * most)
  if (y > height - edge) return Math.ceil(((y - height + edge) / edge) * most)
  return 0
}
