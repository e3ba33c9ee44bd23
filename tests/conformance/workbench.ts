import { openTarget, uniqueCollection, type Target } from './target'
import type { Collection, Command, Db } from './sdk-types'

/** A database for the checks of one file, and empty collections to try things in. */
interface Workbench {
  target: Target
  db: Db
  _: Command
  /** An empty collection holding these documents. */
  collectionOf(...documents: object[]): Promise<Collection & { name: string }>
}

/** Opens the target before all checks of a file, empties what each check used, closes at the end. */
export function useWorkbench(): Workbench {
  const bench = {} as Workbench
  const free: string[] = []
  const used: string[] = []
  let made = 0

  bench.collectionOf = async (...documents) => {
    const name = free.pop() ?? (await make())
    used.push(name)
    for (const data of documents) await bench.db.collection(name).add({ data })
    return Object.assign(bench.db.collection(name), { name })
  }
  const make = async () => {
    const name = `conformance_${Date.now()}_${++made}`
    await bench.db.createCollection(name)
    return name
  }
  const empty = async (name: string) =>
    bench.db
      .collection(name)
      .where({ _id: bench._.exists(true) })
      .remove()

  beforeAll(async () => {
    bench.target = await openTarget()
    bench.db = bench.target.cloud.database() as unknown as Db
    bench._ = bench.db.command
  })
  afterEach(async () => {
    for (const name of used.splice(0)) {
      await empty(name)
      free.push(name)
    }
    if (uniqueCollection) await empty(uniqueCollection)
  })
  afterAll(() => bench.target.close())
  return bench
}

/** What a call failed with; fails the check when it did not. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ errCode?: number; code?: string; text: string }> {
  try {
    await call
  } catch (error) {
    const { errCode, code, errMsg, message } = error as Record<string, string> & {
      errCode?: number
    }
    return { errCode, code, text: `${errMsg ?? ''} ${message ?? ''}` }
  }
  throw new Error('expected a failure')
}
