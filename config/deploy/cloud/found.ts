import type { Cloud } from './connect'
import { readDomains } from './found-domain'
import { readFunctions } from './found-functions'
import { inBatches } from './in-batches'
import { isRefusal, troubleOf } from './troubles'
import type { Notes } from '../notes'
import type { CallRule, Found, Index, LifecycleRule, Wanted } from '../plan/states'
import { ruleText } from '../plan/rule-text'

/** How the environment is now, as far as we have a say in it. Changes nothing. */
export async function readFound(cloud: Cloud, wanted: Wanted, notes: Notes): Promise<Found> {
  const read = <T>(what: string, reading: Promise<T>) =>
    reading.catch((error: unknown) => {
      throw troubleOf(error, `读取${what}`)
    })
  const [functions, callRule, collections, storageRule, lifecycle, hosting, domains] =
    await Promise.all([
      read('云函数', readFunctions(cloud, wanted)),
      read('云函数调用规则', readCallRule(cloud)),
      read('数据库', readCollections(cloud, wanted)),
      read('云存储安全规则', readStorageRule(cloud)),
      read('云存储生命周期', readLifecycle(cloud)),
      read('静态网站托管', readHosting(cloud, wanted)),
      read('HTTP 访问服务', readDomains(cloud, wanted)),
    ])
  return {
    ...functions,
    callRule,
    collections,
    storageRule,
    lifecycle,
    ...hosting,
    ...domains,
    ...notes,
  }
}

interface SafeRule {
  AclTag?: string
  Rule?: string | null
}

/** A rule as text; a plain permission is none of ours. */
function ruleIn({ AclTag, Rule }: SafeRule): string | undefined {
  if (AclTag !== 'CUSTOM' || !Rule) return undefined
  try {
    return ruleText(JSON.parse(Rule))
  } catch {
    return Rule
  }
}

async function readCollections(cloud: Cloud, wanted: Wanted): Promise<Found['collections']> {
  const { manager, envId } = cloud
  const documents = await countsOf(cloud)
  const ours = Object.keys(wanted.collections).filter((name) => documents.has(name))
  const all = await inBatches(ours, async (name) => {
    const { Indexes = [] } = await manager.database.describeCollection(name)
    const rule = (await manager.commonService('tcb').call({
      Action: 'DescribeSafeRule',
      Param: { EnvId: envId, CollectionName: name },
    })) as SafeRule
    const indexes = Indexes.map(({ Name, Keys }): Index => ({
      name: Name,
      keys: Keys.map((key) => [key.Name ?? '', key.Direction === '-1' ? -1 : 1]),
    }))
    return { documents: documents.get(name) ?? 0, indexes, rule: ruleIn(rule) }
  })
  return Object.fromEntries(all.map((one, n) => [ours[n] as string, one]))
}

/** Collection → how many documents it holds. */
async function countsOf({ manager }: Cloud): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (let offset = 0; ;) {
    const page = { MgoLimit: 100, MgoOffset: offset }
    const { Collections, Pager } = await manager.database.listCollections(page)
    for (const { CollectionName, Count } of Collections) counts.set(CollectionName, Count)
    offset += Collections.length
    if (Collections.length === 0 || offset >= Pager.Total) return counts
  }
}

async function readStorageRule({ manager, envId, bucket }: Cloud): Promise<string | undefined> {
  // The library’s own reading falls silent over a rule that is no JSON.
  return ruleIn(
    (await manager.commonService('tcb').call({
      Action: 'DescribeStorageSafeRule',
      Param: { EnvId: envId, Bucket: bucket.Bucket },
    })) as SafeRule,
  )
}

/**
 * Source: TencentCloudBase/CloudBase-AI-ToolKit, mcp/src/tools/security-rule.ts. The library’s own calls go to a
 * newer interface, which it calls deprecated and not every kind of environment has.
 */
async function readCallRule({ manager, envId }: Cloud): Promise<CallRule | undefined> {
  try {
    const { Rule } = (await manager.commonService('tcb').call({
      Action: 'DescribeSecurityRule',
      Param: { EnvId: envId, ResourceType: 'FUNCTION' },
    })) as SafeRule
    return Rule ? (JSON.parse(Rule) as CallRule) : {}
  } catch (error) {
    if (/^ResourceNotFound/.test((error as { code?: string }).code ?? '')) return {}
    // With remarks in it, it is no JSON: overwritten, they would be lost.
    if (isRefusal(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** No rules, the rules, or nothing where the account may not read them. */
async function readLifecycle({ cos, bucket }: Cloud): Promise<LifecycleRule[] | undefined> {
  try {
    const { Rules = [] } = await cos.getBucketLifecycle(bucket)
    return Rules as LifecycleRule[]
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'NoSuchLifecycleConfiguration') return []
    if (code === 'AccessDenied') return undefined
    throw error
  }
}

/** The hosting’s bucket; nothing until it is online. */
export async function hostingBucket({ manager }: Cloud) {
  const [store] = (await manager.hosting.getInfo()) ?? []
  if (!store || store.Status === 'offline') return { state: 'absent' as const }
  if (store.Status !== 'online') return { state: 'starting' as const }
  // The interface has long called it Regoin; its documents say Region.
  const Region = (store as { Region?: string }).Region ?? store.Regoin
  return { state: 'online' as const, bucket: { Bucket: store.Bucket, Region } }
}

async function readHosting(
  cloud: Cloud,
  { desk, files: wanted }: Wanted,
): Promise<Pick<Found, 'hosting' | 'files'>> {
  const { state, bucket } = await hostingBucket(cloud)
  if (!bucket || !desk) return { hosting: state, files: {} }
  const files: Record<string, string> = {}
  for (let marker = ''; ;) {
    const page = await cloud.cos.getBucket({ ...bucket, Marker: marker, MaxKeys: 1000 })
    for (const { Key, ETag } of page.Contents)
      if (Key in wanted) files[Key] = ETag.replaceAll('"', '')
    if (page.IsTruncated !== 'true' || !page.NextMarker) return { hosting: state, files }
    marker = page.NextMarker
  }
}
