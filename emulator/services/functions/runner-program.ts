import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'

/** Makes the instance program runnable by bare Node and gives its path. */
export function buildRunner(dataDir: string): string {
  const path = join(dataDir, 'runner.cjs')
  const built = buildSync({
    entryPoints: [join(__dirname, 'runner.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, built.outputFiles[0]?.contents ?? '')
  return path
}
