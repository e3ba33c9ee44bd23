import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Jest, once before all tests: a folder for what the files of one run share. */
export default function makeRunDir() {
  process.env.TEST_RUN_DIR = mkdtempSync(path.join(os.tmpdir(), 'test-run-'))
}
