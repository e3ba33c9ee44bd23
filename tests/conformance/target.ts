import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as WxServerSdk from 'wx-server-sdk'
import { startCloud } from '../../emulator'

/**
 * What the conformance checks talk to, always through the real wx-server-sdk.
 *
 * By default: an embedded cloud of their own.
 * A real WeChat environment, when these are set:
 *   TCB_CONFORMANCE_ENV                        its environment id
 *   TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY   a key that may use its database and storage
 *   TCB_CONFORMANCE_UNIQUE                     a collection with a unique index on `code`, made in the
 *                                              console (the SDK cannot); without it those checks are left out
 * There the checks work in collections named conformance_<time>_<n>, which they leave empty:
 * the SDK can make a collection but not drop it.
 */
export interface Target {
  cloud: typeof WxServerSdk
  /** Empties what was used, files too. */
  close(): Promise<void>
}

const realEnv = process.env['TCB_CONFORMANCE_ENV']
/** Has a unique index on `code`; empty text where there is none. */
export const uniqueCollection = realEnv
  ? (process.env['TCB_CONFORMANCE_UNIQUE'] ?? '')
  : 'unique_codes'

export async function openTarget(): Promise<Target> {
  const close = realEnv ? async () => undefined : await startEmbedded()
  // Only now, for the SDK looks at the environment when it is loaded.
  const cloud = await import('wx-server-sdk')
  cloud.init({ env: realEnv ?? (cloud.DYNAMIC_CURRENT_ENV as unknown as string) })
  return { cloud, close }
}

async function startEmbedded(): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'conformance-'))
  mkdirSync(join(dir, 'functions', 'area'), { recursive: true })
  const indexes = {
    [uniqueCollection]: [{ name: 'by_code', keys: [['code', 1]], unique: true }],
  }
  writeFileSync(join(dir, 'functions', 'area', 'indexes.json'), JSON.stringify(indexes))
  writeFileSync(join(dir, 'functions', 'area', 'config.json'), '{}')
  writeFileSync(
    join(dir, 'functions', 'area', 'index.js'),
    'exports.main = async (event) => ({ event })',
  )
  const cloud = await startCloud({
    dataDir: join(dir, 'data'),
    functionsDir: join(dir, 'functions'),
    timers: false,
  })
  Object.assign(process.env, cloud.sdkEnvironment())
  return async () => {
    await cloud.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
