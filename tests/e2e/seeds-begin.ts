import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Before a run of the suite: a folder where seeded states are kept for the files that come later. */
export default async function begin(): Promise<void> {
  process.env.E2E_SEEDS = await mkdtemp(path.join(os.tmpdir(), 'seeds-'))
}
