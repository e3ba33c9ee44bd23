import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileIn = (dataDir: string) => join(dataDir, 'running.json')

/** Refuses when another embedded cloud, still alive, works in the same folder: two would spoil the data. */
export async function refuseSecondTenant(dataDir: string): Promise<void> {
  if (!existsSync(fileIn(dataDir))) return
  const { url } = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as { url: string }
  if ((await folderServedAt(url)) === dataDir) throw new Error(`演示环境已经在运行：${url}`)
}

/** What answers there may as well be another folder's cloud, or nothing after a crash. */
async function folderServedAt(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/console/overview`, { signal: AbortSignal.timeout(3000) })
    return ((await response.json()) as { dataDir?: string }).dataDir
  } catch {
    return undefined
  }
}

/** Gives what to call when moving out. */
export function moveIn(dataDir: string, url: string): () => void {
  writeFileSync(fileIn(dataDir), JSON.stringify({ url }))
  return () => rmSync(fileIn(dataDir), { force: true })
}
