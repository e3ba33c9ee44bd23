import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashOfValue } from './hashes'
import type { Found } from './plan/states'

/** What no cloud tells, noted beside the build; where a note is lost, it is done or asked once more. */
export type Notes = Pick<Found, 'miniProgram' | 'keptKey'>

const files = { miniProgram: 'uploaded.txt', keptKey: 'kept-key.txt' } as const

/** @param folder of one environment, below dist/deploy */
export async function readNotes(folder: string): Promise<Notes> {
  const read = (file: string) =>
    readFile(path.join(folder, file), 'utf8').then(
      (text) => text.trim(),
      () => undefined,
    )
  return { miniProgram: await read(files.miniProgram), keptKey: await read(files.keptKey) }
}

/** @param code hash of the mini-program that WeChat has taken */
export const noteUploaded = (folder: string, code: string): Promise<void> =>
  writeFile(path.join(folder, files.miniProgram), `${code}\n`)

/** Only a hash: a copy of the key itself has no place here. */
export const noteKept = (folder: string, key: string): Promise<void> =>
  writeFile(path.join(folder, files.keptKey), `${hashOfValue(key)}\n`)
