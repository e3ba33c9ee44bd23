import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Step } from '../plan/change'
import { callRuleByHand, lifecycleByHand } from '../plan/by-hand'
import type { Index, Route, RuleText } from '../plan/states'
import { uploadMiniProgram } from '../mini-program'
import type { Means } from '../means'
import { Trouble } from '../../trouble'
import type { Cloud } from './connect'
import { createFunction, setTimers, updateFunction } from './functions'
import { hostingBucket } from './found'
import { inBatches } from './in-batches'
import { isRefusal } from './troubles'

/**
 * Does one step. Throws what the cloud answers; done again, it comes to the same.
 * @returns what was left to a person, where going on without it does no harm
 */
export async function carryOut(
  step: Step,
  cloud: Cloud,
  means: Means,
): Promise<string | undefined | void> {
  const { manager, envId, cos, bucket } = cloud
  switch (step.kind) {
    case 'createCollection':
      await manager.database.createCollection(step.collection)
      // Closed before it is filled.
      await setRule(step.collection, step.rule, cloud)
      return createIndexes(step.collection, step.indexes, cloud)
    case 'changeIndexes':
      // In one request both would be tried at once, and the name be taken still.
      if (step.drop.length > 0)
        await manager.database.updateCollection(step.collection, {
          DropIndexes: step.drop.map((IndexName) => ({ IndexName })),
        })
      return createIndexes(step.collection, step.create, cloud)
    case 'setDatabaseRule':
      return setRule(step.collection, step.rule, cloud)
    case 'setStorageRule':
      await manager.storage.setStorageAcl('CUSTOM', JSON.parse(step.rule) as never)
      return
    case 'setLifecycle':
      return orByHand(
        cos.putBucketLifecycle({ ...bucket, Rules: step.rules as never }),
        lifecycleByHand,
      )
    case 'setCallRule': {
      const Param = {
        EnvId: envId,
        ResourceType: 'FUNCTION',
        AclTag: 'CUSTOM',
        Rule: step.rule,
      }
      return orByHand(
        manager.commonService('tcb').call({ Action: 'ModifySecurityRule', Param }),
        callRuleByHand,
      )
    }
    case 'createFunction':
      return createFunction(step.function, step.timers, step.anew, cloud, means)
    case 'updateFunction':
      return updateFunction(step.function, step.withCode, cloud, means)
    case 'setTimers':
      return setTimers(step.name, step.drop, step.create, cloud)
    case 'openHosting':
      return openHosting(cloud)
    case 'uploadFiles':
      return uploadFiles(step.files, cloud, means)
    case 'createRoutes':
      await manager.env.createHttpServiceRoute({
        EnvId: envId,
        Domain: {
          Domain: step.domain,
          // A domain that is bound already keeps what it was bound with.
          ...(step.certificate
            ? {
                CertId: step.certificate,
                AccessType: 'DIRECT',
                Protocol: 'HTTP_TO_HTTPS',
                Enable: true,
              }
            : {}),
          Routes: step.routes.map(routeParam),
        },
      })
      return
    case 'changeRoute': {
      const { domain: Domain, route, anew } = step
      const change = { EnvId: envId, Domain: { Domain, Routes: [routeParam(route)] } }
      if (!anew) return void (await manager.env.modifyHttpServiceRoute(change))
      await manager.env.deleteHttpServiceRoute({ EnvId: envId, Domain, Paths: [route.path] })
      return void (await manager.env.createHttpServiceRoute(change))
    }
    case 'changeDomain':
      await manager.env.modifyHttpServiceRoute({
        EnvId: envId,
        Domain: {
          Domain: step.domain,
          ...(step.certificate ? { CertId: step.certificate } : {}),
          ...(step.enable ? { Enable: true } : {}),
        },
      })
      return
    case 'uploadMiniProgram':
      return uploadMiniProgram(step, means)
  }
}

/** For what a person can click as well: no reason to leave the rest undone. */
async function orByHand(doing: Promise<unknown>, words: string): Promise<string | undefined> {
  try {
    await doing
    return undefined
  } catch (error) {
    if (isRefusal(error)) return words
    throw error
  }
}

async function setRule(CollectionName: string, Rule: RuleText, { manager, envId }: Cloud) {
  const Param = { EnvId: envId, CollectionName, AclTag: 'CUSTOM', Rule }
  await manager.commonService('tcb').call({ Action: 'ModifySafeRule', Param })
}

async function createIndexes(
  collection: string,
  indexes: readonly Index[],
  { manager }: Cloud,
): Promise<void> {
  if (indexes.length === 0) return
  await manager.database.updateCollection(collection, {
    CreateIndexes: indexes.map(({ name, keys }) => ({
      IndexName: name,
      MgoKeySchema: {
        MgoIndexKeys: keys.map(([Name, direction]) => ({ Name, Direction: `${direction}` })),
        MgoIsUnique: false,
      },
    })),
  })
}

/** Source of Extension, which the library’s types lack: tencentcloud-sdk, tcb 2018-06-08, HTTPServiceRouteParam. */
const routeParam = ({ path: at, kind, name, headers }: Route) => ({
  Path: at,
  UpstreamResourceType: kind,
  UpstreamResourceName: name,
  EnableSafeDomain: false,
  EnableAuth: false,
  EnablePathTransmission: false,
  Enable: true,
  Extension: {
    HeadersHandler: {
      ResponseHeadersToAdd: Object.entries(headers).map(([Key, Value]) => ({ Key, Value })),
    },
  },
})

const patienceMs = 3 * 60_000

async function openHosting(cloud: Cloud): Promise<void> {
  if ((await hostingBucket(cloud)).state === 'absent') await cloud.manager.hosting.enableService()
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(2000))
    if ((await hostingBucket(cloud)).bucket) return
  throw new Trouble('静态网站托管三分钟还没有开通好。', '过几分钟再运行一次，会接着做。')
}

/** What has a hash in its name never changes; the rest, pages above all, is asked for anew each time. */
const cacheControl = (file: string) =>
  /\.[0-9a-f]{8}\./.test(file) ? 'max-age=31536000' : 'no-cache'

async function uploadFiles(
  files: readonly string[],
  cloud: Cloud,
  { folder }: Means,
): Promise<void> {
  const { bucket } = await hostingBucket(cloud)
  if (!bucket) throw new Trouble('静态网站托管不可用。', '在云开发控制台看它的状态，再运行一次。')
  const isPage = (file: string) => file.endsWith('.html')
  const upload = async (file: string) => {
    const at = path.join(folder, 'h5', file)
    await cloud.cos.putObject({
      ...bucket,
      Key: file,
      Body: createReadStream(at),
      ContentLength: (await stat(at)).size,
      CacheControl: cacheControl(file),
    })
  }
  await inBatches(
    files.filter((file) => !isPage(file)),
    upload,
  )
  await inBatches(files.filter(isPage), upload)
}
