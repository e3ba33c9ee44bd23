import { gzipSync, strToU8 } from 'fflate'
import type { Snapshot } from './snapshot'

/** How the file is written; one that is written otherwise is not read. */
export const snapshotFormat = 1

/** The file a device keeps: JSON, gzipped. The same snapshot gives the same bytes. */
export const encodeSnapshot = (snapshot: Snapshot): Uint8Array =>
  gzipSync(strToU8(JSON.stringify({ format: snapshotFormat, ...snapshot })), { level: 9, mtime: 0 })
