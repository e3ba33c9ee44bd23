import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Cloud } from '../../emulator'
import { seedDemo, seedNews } from '../../emulator/demo/content'
import { secretsOf } from '../../emulator/demo/secrets'

/** `news`: without meetings, which take longer to prepare. */
export type Content = 'demo' | 'news'

const seed = { demo: seedDemo, news: seedNews }

/**
 * How a new product in `dataDir` gets its content, once it runs: the first of a run by the product's own operations,
 * later ones by what came of it. To be asked before the secrets are made: phone numbers are encrypted with them.
 */
export async function seedsFor(
  content: Content,
  dataDir: string,
): Promise<(cloud: Cloud) => Promise<void>> {
  // Made by `seeds-begin.ts`; a bench has none.
  const run = process.env.E2E_SEEDS
  const kept = run && path.join(run, content)
  if (kept && existsSync(kept)) {
    await copyFile(path.join(kept, 'secrets.json'), path.join(dataDir, 'secrets.json'))
    return async (cloud) => cloud.state.importAll(await readFile(path.join(kept, 'state.zip')))
  }
  return async (cloud) => {
    await seed[content](cloud, secretsOf(dataDir).SETUP_SECRET)
    if (kept) await keep(cloud, dataDir, kept)
  }
}

/** State and secrets appear at once and together; of two workers that seeded, the first is kept. */
async function keep(cloud: Cloud, dataDir: string, kept: string) {
  const part = await mkdtemp(`${kept}-`)
  await copyFile(path.join(dataDir, 'secrets.json'), path.join(part, 'secrets.json'))
  await writeFile(path.join(part, 'state.zip'), await cloud.state.exportAll())
  await rename(part, kept).catch(() => rm(part, { recursive: true }))
}
