/** Has so many workers take from one source; none waits for another. Throws when all have ended, if one failed. */
export async function workThrough<T>(
  source: AsyncGenerator<T>,
  workers: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const worker = async () => {
    // Not `for await`: a worker that fails would close the source on the others.
    for (let next = await source.next(); !next.done; next = await source.next()) {
      await work(next.value)
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: workers }, worker))
  const failure = ended.find((one) => one.status === 'rejected')
  if (failure) throw failure.reason
}

/** Enough that nobody waits while a page is read, and no more: a crash loses what was fetched and not begun. */
const groupsAhead = 3

/** The items of the groups one by one; the next groups are fetched while this one is worked through. */
export async function* oneByOne<T>(groups: AsyncGenerator<T[]>): AsyncGenerator<T> {
  const fetch = () => {
    const group = groups.next()
    // A failure is thrown when its turn comes, not before.
    group.catch(() => undefined)
    return group
  }
  const ahead = Array.from({ length: groupsAhead }, fetch)
  for (let group = await ahead.shift(); group && !group.done; group = await ahead.shift()) {
    ahead.push(fetch())
    yield* group.value
  }
}
