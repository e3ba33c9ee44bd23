/** Tencent Cloud answers about 20 questions a second to each interface: a few at a time stay below. */
const atOnce = 4

/** Asks for each, a few at a time; the answers stand in the order of the questions. */
export async function inBatches<T, A>(
  all: readonly T[],
  ask: (one: T) => Promise<A>,
): Promise<A[]> {
  const answers: A[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) answers[at] = await ask(all[at] as T)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker))
  return answers
}
