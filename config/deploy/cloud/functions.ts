import COS from 'cos-nodejs-sdk-v5'
import { zipSync } from 'fflate'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bundles } from '../means'
import type { FunctionState } from '../plan/change'
import { runtime } from '../plan/functions'
import type { Timer } from '../plan/states'
import { Trouble } from '../../trouble'
import type { Cloud } from './connect'
import { describe, describeUnderway } from './description'

const settingsOf = (state: FunctionState, description: string) => ({
  name: state.name,
  description,
  memorySize: state.memorySize,
  timeout: state.timeout,
  envVariables: { ...state.environment },
  // Bundles carry what they need.
  installDependency: false,
})

const triggersOf = (timers: readonly Timer[]) =>
  timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron }))

/** @param anew whether one that could not be created lies there and has to go first */
export async function createFunction(
  state: FunctionState,
  timers: readonly Timer[],
  anew: boolean,
  cloud: Cloud,
  bundles: Bundles,
): Promise<void> {
  const code = await uploadCode(state.name, cloud, bundles)
  // The library’s own deletion takes along what lies on the domain’s path.
  if (anew)
    await cloud.manager.commonService('scf').call({
      Action: 'DeleteFunction',
      Param: { FunctionName: state.name, Namespace: cloud.envId },
    })
  const settings = settingsOf(state, describe(state.code, bundles.version))
  const func = { ...settings, runtime, triggers: triggersOf(timers) }
  await cloud.manager.functions.createFunction({ func, code })
}

/**
 * While code is exchanged the description tells no hash: half an update then looks like none, whichever
 * version, the new one or the one before, is deployed next.
 */
export async function updateFunction(
  state: FunctionState,
  withCode: boolean,
  cloud: Cloud,
  bundles: Bundles,
): Promise<void> {
  const { functions } = cloud.manager
  const { version } = bundles
  if (withCode) {
    const code = await uploadCode(state.name, cloud, bundles)
    const func = settingsOf(state, describeUnderway(version))
    await functions.updateFunctionConfig(func)
    // The library waits for this to be done, and takes a function whose last update failed.
    await functions.updateFunctionCode({ func, code })
    await active(state.name, cloud)
  }
  await functions.updateFunctionConfig(settingsOf(state, describe(state.code, version)))
  await active(state.name, cloud)
}

export async function setTimers(
  name: string,
  drop: readonly string[],
  create: readonly Timer[],
  { manager }: Cloud,
): Promise<void> {
  // WeChat allows one at a time.
  for (const timer of drop) await manager.functions.deleteFunctionTrigger(name, timer)
  await manager.functions.createFunctionTriggers(name, triggersOf(create))
}

/** Tencent’s own bucket for code on its way to a function in Shanghai, where WeChat’s environments are. */
const passage = { Bucket: 'shtempcos-1253665819', Region: 'ap-shanghai' }

/**
 * What the library does by itself (FunctionService.uploadFunctionZipToCos of 5.6.5), but that it forgets
 * the proxy there, and an office behind one would wait in vain.
 */
async function uploadCode(name: string, cloud: Cloud, { folder }: Bundles) {
  const ObjectPath = `${cloud.appId}/${cloud.envId}/${name}.zip`
  const { Date: day, Sign } = (await cloud.manager
    .commonService('scf')
    .call({ Action: 'GetTempCosInfo', Param: { ObjectPath } })) as { Date: string; Sign: string }
  const Key = `${day}/${ObjectPath}`
  const cos = new COS({
    ...(cloud.proxy ? { Proxy: cloud.proxy } : {}),
    getAuthorization: (_, callback) => callback(Sign),
  })
  const Body = Buffer.from(zipSync(await filesOf(path.join(folder, 'functions', name))))
  await cos.putObject({ ...passage, Key, Body })
  return { CosBucketRegion: passage.Region, TempCosObjectName: `/${Key}` }
}

async function filesOf(folder: string): Promise<Record<string, Uint8Array>> {
  const names = (await readdir(folder)).sort()
  const all = names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)
  return Object.fromEntries(await Promise.all(all))
}

const patienceMs = 5 * 60_000

/** Waits until a function takes the next change. */
async function active(name: string, { manager }: Cloud): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(1000)) {
    const { Status, StatusDesc } = await manager.functions.getFunctionDetail(name)
    if (Status === 'Active') return
    if (Status.endsWith('Failed'))
      throw new Trouble(
        `云函数 ${name} 没有更新成功（${StatusDesc || Status}）。`,
        '再运行一次，会重新上传它的代码。',
      )
  }
  throw new Trouble(`云函数 ${name} 五分钟还没有更新好。`, '过几分钟再运行一次，会接着做。')
}
