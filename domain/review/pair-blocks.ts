/** Two stands of a text side by side: what stands in both is in one row. */
export interface BlockPair<Block> {
  before?: Block | undefined
  after?: Block | undefined
}

/**
 * The rows in the order of the text as it is now; what is gone stands behind what stood before it. A block that was
 * moved is beside itself.
 */
export function pairBlocks<Block extends { id: string }>(
  before: readonly Block[],
  after: readonly Block[],
): BlockPair<Block>[] {
  const kept = new Set(after.map(({ id }) => id))
  const was = new Map(before.map((block) => [block.id, block]))
  /** What is gone, by the block that it stood behind; '' for the beginning. */
  const gone = new Map<string, Block[]>()
  let behind = ''
  for (const block of before) {
    if (kept.has(block.id)) behind = block.id
    else gone.set(behind, [...(gone.get(behind) ?? []), block])
  }
  const goneBehind = (id: string) => (gone.get(id) ?? []).map((one) => ({ before: one }))
  return [
    ...goneBehind(''),
    ...after.flatMap((block) => [
      { before: was.get(block.id), after: block },
      ...goneBehind(block.id),
    ]),
  ]
}
