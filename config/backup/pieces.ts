import { open, type FileHandle } from 'node:fs/promises'
import { partBytes } from '@domain/upkeep/backup-terms'
import { BrokenTar, readTarHeader, tarHeaderSize, tarSpace } from '@domain/upkeep/tar'
import { Trouble } from '../trouble'
import { notRestored } from './not-restored'

/** An archive cut at its entries into pieces that a function can hold; several files are its parts in their order. Throws Trouble. */
export async function* piecesOf(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) {
    const handle = await open(file).catch(() => {
      throw new Trouble(`打不开 ${file}。`, '请核对文件名。')
    })
    try {
      yield* piecesIn(handle)
    } finally {
      await handle.close()
    }
  }
}

async function* piecesIn(handle: FileHandle): AsyncGenerator<Buffer> {
  const { size } = await handle.stat()
  let begin = 0
  let end = 0
  for (;;) {
    const space = end < size ? await entryAt(handle, end, size) : undefined
    const enough = end > begin && (!space || end + space - begin > partBytes)
    if (enough) {
      yield await bytesOf(handle, begin, end)
      begin = end
    }
    if (!space) return
    end += space
  }
}

/** What the entry there takes up; nothing where the archive ends. */
async function entryAt(handle: FileHandle, at: number, size: number): Promise<number | undefined> {
  try {
    const header = await bytesOf(handle, at, Math.min(size, at + tarHeaderSize))
    const found = readTarHeader(header)
    if (!found) return undefined
    const space = tarSpace(found.size)
    if (at + space > size) throw new BrokenTar(found.name)
    return space
  } catch (error) {
    if (!(error instanceof BrokenTar)) throw error
    throw notRestored(at === 0 ? 'noArchive' : 'brokenOff')
  }
}

async function bytesOf(handle: FileHandle, begin: number, end: number): Promise<Buffer> {
  const bytes = Buffer.alloc(end - begin)
  await handle.read(bytes, 0, bytes.length, begin)
  return bytes
}
