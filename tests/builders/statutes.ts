import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(__dirname, '../../../shared/data/laws')

/** Real statutes, file by file, where the machine has them; they are no part of the project. */
export const statutes: readonly { file: string; text: string }[] = existsSync(folder)
  ? readdirSync(folder).map((file) => ({
      file,
      text: readFileSync(path.join(folder, file), 'utf8'),
    }))
  : []

/** Why nothing is done with them; said by whoever would have. */
export const noStatutes = 'skipped: no statutes beside this checkout'

/** A test over each of them; skipped, and saying so, where there is none. */
export function testEachStatute(
  name: string,
  act: (file: string, text: string) => void,
  timeout?: number,
): void {
  if (statutes.length === 0) return skipped(name)
  test.each(statutes.map(({ file, text }) => [file, text] as const))(name, act, timeout)
}

/** A test over all of them at once; skipped, and saying so, where there is none. */
export function testStatutes(name: string, act: () => void, timeout?: number): void {
  if (statutes.length === 0) return skipped(name)
  test(name, act, timeout)
}

function skipped(name: string): void {
  console.warn(noStatutes)
  test.skip(name, () => undefined)
}
