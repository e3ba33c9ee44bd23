import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isNewer } from '../../emulator/start/freshness'

describe('a built preview', () => {
  const dir = mkdtempSync(join(tmpdir(), 'freshness-'))
  const source = join(dir, 'src/pages/deep.tsx')
  const built = join(dir, 'index.html')
  mkdirSync(join(dir, 'src/pages'), { recursive: true })
  const write = (path: string, hour: number) => {
    writeFileSync(path, '')
    utimesSync(path, new Date(2026, 0, 1, hour), new Date(2026, 0, 1, hour))
  }
  const folders = (hour: number) => {
    for (const path of [join(dir, 'src/pages'), join(dir, 'src')]) {
      utimesSync(path, new Date(2026, 0, 1, hour), new Date(2026, 0, 1, hour))
    }
  }

  it('is not there before the first build', () => {
    expect(isNewer(built, [join(dir, 'src')])).toBe(false)
  })
  it('is good while nothing was changed, at any depth', () => {
    write(source, 8)
    folders(8)
    write(built, 9)
    expect(isNewer(built, [join(dir, 'src'), join(dir, 'missing')])).toBe(true)
    write(source, 10)
    expect(isNewer(built, [join(dir, 'src')])).toBe(false)
  })
  it('is stale when a source was removed, for its folder has changed', () => {
    write(source, 8)
    folders(10)
    expect(isNewer(built, [join(dir, 'src')])).toBe(false)
  })
})
