import { rm } from 'node:fs/promises'

export default async function end(): Promise<void> {
  if (process.env.E2E_SEEDS) await rm(process.env.E2E_SEEDS, { recursive: true, force: true })
}
