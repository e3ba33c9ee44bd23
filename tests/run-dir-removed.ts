import { rm } from 'node:fs/promises'

/** Jest, once after all tests. */
export default async function removeRunDir() {
  const { TEST_RUN_DIR: dir } = process.env
  if (dir) await rm(dir, { recursive: true, force: true })
}
