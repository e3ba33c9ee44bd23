import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, type ReadStream } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export class TooLarge extends Error {
  constructor(readonly limit: number) {
    super(`a file may have ${limit} bytes at most`)
    this.name = 'TooLarge'
  }
}

/** Files on disk by cloud path. A file is there whole or not at all, whenever the power goes. */
export interface Shelf {
  put(path: string, content: Readable, limit: number): Promise<number>
  /** Size in bytes; nothing when there is no such file. */
  sizeOf(path: string): Promise<number | undefined>
  read(path: string): ReadStream
  bytesOf(path: string): Promise<Buffer>
  /** False when there was none. */
  remove(path: string): Promise<boolean>
  paths(): Promise<string[]>
  count(): Promise<number>
  clear(): Promise<void>
}

export function openShelf(dir: string): Shelf {
  mkdirSync(dir, { recursive: true })
  // Names on disk are digests: no cloud path can reach outside, collide by case or be too long.
  const placeOf = (path: string) => join(dir, createHash('sha256').update(path).digest('hex'))
  const labelOf = (path: string) => `${placeOf(path)}.path`

  async function settle(draft: string, place: string) {
    const file = await open(draft, 'r')
    await file.sync()
    await file.close()
    await rename(draft, place)
  }

  /** A label without its file is what an interrupted upload leaves behind. */
  async function labels() {
    const names = new Set(await readdir(dir))
    return [...names].filter((name) => /\.path$/.test(name) && names.has(name.slice(0, -5)))
  }

  return {
    async put(path, content, limit) {
      const draft = join(dir, `${randomUUID()}.draft`)
      let size = 0
      // What is too much is heard out but not kept: breaking off would cost the sender our answer.
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          size += chunk.length
          if (size > limit) done()
          else done(null, chunk)
        },
        flush: (done) => done(size > limit ? new TooLarge(limit) : null),
      })
      try {
        await writeFile(`${draft}.path`, path)
        await settle(`${draft}.path`, labelOf(path))
        await pipeline(content, measure, createWriteStream(draft))
        await settle(draft, placeOf(path))
        return size
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    async sizeOf(path) {
      const found = await stat(placeOf(path)).catch(() => undefined)
      return found?.size
    },
    read: (path) => createReadStream(placeOf(path)),
    bytesOf: (path) => readFile(placeOf(path)),
    async remove(path) {
      try {
        await rm(placeOf(path))
      } catch {
        return false
      }
      await rm(labelOf(path), { force: true })
      return true
    },
    async paths() {
      const texts = (await labels()).map((name) => readFile(join(dir, name), 'utf8'))
      return (await Promise.all(texts)).sort()
    },
    count: async () => (await labels()).length,
    async clear() {
      for (const name of await readdir(dir)) await rm(join(dir, name), { force: true })
    },
  }
}
