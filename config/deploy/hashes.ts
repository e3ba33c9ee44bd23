import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Path below `folder` → hash of the file's bytes, in hex; without maps, which nobody is sent. */
export async function hashes(
  folder: string,
  algorithm: 'md5' | 'sha256',
): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => {
        const hash = createHash(algorithm)
          .update(await readFile(file))
          .digest('hex')
        return [path.relative(folder, file).split(path.sep).join('/'), hash] as const
      }),
    ),
  )
}

/** One hash over names and contents of a folder; short enough to stand in a description. */
export const hashOf = async (folder: string): Promise<string> =>
  hashOfValue(await hashes(folder, 'sha256'))

/** One hash over anything JSON can say. */
export const hashOfValue = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
