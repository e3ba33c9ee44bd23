import {
  CloudRefusal,
  type Action,
  type StandInState,
  type StoredDomain,
  type StoredIndex,
} from './state'

const appId = '1300000000'
/** Named by the first two letters of the environment, as CloudBase names them. */
export const bucketOf = ({ envId }: StandInState) =>
  `${Buffer.from(envId.slice(0, 2)).toString('hex')}-${envId}-${appId}`
export const hostingBucketOf = ({ envId }: StandInState) => `${envId}-${appId}`

/** An environment as DescribeEnvs lists it and DescribeEnvInfo wraps it. */
const environment = (state: StandInState) => ({
  EnvId: state.envId,
  Source: 'miniapp',
  Alias: 'renda',
  Status: 'NORMAL',
  Region: 'ap-shanghai',
  Databases: [{ InstanceId: 'tnt-standin01', Region: 'ap-shanghai', Status: 'RUNNING' }],
  Storages: [{ Region: 'ap-shanghai', Bucket: bucketOf(state), CdnDomain: '', AppId: appId }],
  Functions: [{ Namespace: state.envId, Region: 'ap-shanghai' }],
  LogServices: [{ LogsetName: '', LogsetId: 'logset', TopicName: '', TopicId: 'topic' }],
  StaticStorages: [],
})

function tableOf(state: StandInState, name: string) {
  const table = state.tables[name]
  if (!table) throw new CloudRefusal('ResourceNotFound', `Table ${name} not exist`)
  return table
}

/**
 * tcb 2018-06-08, as far as the kit asks. Sources: the recorded examples of TencentCloud/tencentcloud-cli
 * (tccli/examples/tcb/v20180608/<Action>.md); Describe/ModifySecurityRule by
 * TencentCloudBase/CloudBase-AI-ToolKit (mcp/src/tools/security-rule.ts); DescribeEnvInfo, Describe/ModifyStorageSafeRule and
 * ListFunctions by @cloudbase/manager-node 5.6.5, which is the only public account of them.
 */
export const tcb: Record<string, Action> = {
  DescribeEnvs: (state) => ({ EnvList: [environment(state)], Total: 1 }),
  DescribeEnvInfo: (state) => ({
    EnvInfo: { EnvBaseInfo: environment(state), UserInfo: { AppId: appId } },
  }),
  ListFunctions: (state) => {
    const Functions = Object.values(state.functions)
    return { Functions, TotalCount: Functions.length }
  },
  ListTables: (state, { MgoOffset, MgoLimit }) => {
    const all = Object.entries(state.tables).map(([TableName, { count, indexes }]) => ({
      TableName,
      Count: count,
      Size: 0,
      IndexCount: indexes.length,
      IndexSize: 4096,
    }))
    const Tables = all.slice(MgoOffset, MgoOffset + MgoLimit)
    // Of an environment without collections the library expects null.
    return {
      Tables: all.length > 0 ? Tables : null,
      Pager: { Offset: MgoOffset, Limit: MgoLimit, Total: all.length },
    }
  },
  DescribeTable: (state, { TableName }) => {
    const { indexes } = tableOf(state, TableName)
    return { Indexes: indexes, IndexNum: indexes.length }
  },
  CreateTable: (state, { TableName }) => {
    if (state.tables[TableName]) throw new CloudRefusal('ResourceInUse', 'Table exist')
    const indexes = [{ Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }]
    state.tables[TableName] = { count: 0, indexes, acl: { AclTag: 'PRIVATE', Rule: '' } }
    return {}
  },
  UpdateTable: (state, { TableName, CreateIndexes, DropIndexes }) => {
    const table = tableOf(state, TableName)
    const drop = (DropIndexes ?? []).map(({ IndexName }) => IndexName)
    const create = (CreateIndexes ?? []).map(({ IndexName, MgoKeySchema }): StoredIndex => ({
      Name: IndexName,
      Unique: MgoKeySchema.MgoIsUnique,
      Keys: MgoKeySchema.MgoIndexKeys,
    }))
    table.indexes = [...table.indexes.filter(({ Name }) => !drop.includes(Name)), ...create]
    return {}
  },
  DescribeSafeRule: (state, { CollectionName }) => tableOf(state, CollectionName).acl,
  ModifySafeRule: (state, { CollectionName, AclTag, Rule }) => {
    tableOf(state, CollectionName).acl = { AclTag, Rule: spaced(Rule) }
    return {}
  },
  DescribeSecurityRule: (state, { ResourceType }) => {
    if (ResourceType !== 'FUNCTION') throw new CloudRefusal('InvalidParameter', ResourceType)
    return state.callAcl
  },
  ModifySecurityRule: (state, { AclTag, Rule }) => {
    if (!('*' in (JSON.parse(Rule) as object))) throw new CloudRefusal('InvalidParameter', 'no *')
    state.callAcl = { AclTag, Rule: spaced(Rule) }
    return {}
  },
  DescribeStorageSafeRule: (state) => state.storageAcl,
  ModifyStorageSafeRule: (state, { AclTag, Rule }) => {
    state.storageAcl = { AclTag, Rule: spaced(Rule) }
    return {}
  },
  DescribeStaticStore: (state) => ({
    Data: state.hosting
      ? [
          {
            EnvId: state.envId,
            CdnDomain: `${hostingBucketOf(state)}.tcloudbaseapp.com`,
            Bucket: hostingBucketOf(state),
            Region: 'ap-shanghai',
            Status: state.hosting.status,
          },
        ]
      : [],
  }),
  CreateStaticStore: (state) => {
    state.hosting = { status: 'online' }
    return { Result: 'succ' }
  },
  DescribeHTTPServiceRoute: (state) => {
    const Domains = Object.values(state.domains)
    return { Domains, OriginDomain: '', TotalCount: Domains.length }
  },
  CreateHTTPServiceRoute: (state, { Domain }) => {
    const { Domain: name, CertId, Routes = [] } = Domain
    if (!state.domains[name] && !CertId)
      throw new CloudRefusal('InvalidParameter', `Domain ${name} not bound`)
    const domain = (state.domains[name] ??= {
      Domain: name,
      IsDefault: false,
      Cname: `${name}.cname.tencentcloudbase.com`,
      DNSStatus: 'INVALID',
      CertId: CertId ?? '',
      Enable: true,
      Status: 'SUCCESS',
      Routes: [],
    })
    if (Routes.some(({ Path }) => domain.Routes.some((route) => route.Path === Path)))
      throw new CloudRefusal('InvalidParameter', 'Path exist')
    domain.Routes.push(...Routes)
    return {}
  },
  ModifyHTTPServiceRoute: (state, { Domain }) => {
    const { Domain: name, Routes = [], CertId, Enable } = Domain
    const domain = state.domains[name] as StoredDomain
    if (CertId !== undefined) domain.CertId = CertId
    if (Enable !== undefined) domain.Enable = Enable
    for (const route of Routes) {
      const at = domain.Routes.findIndex(({ Path }) => Path === route.Path)
      domain.Routes[at] = { ...domain.Routes[at], ...route }
    }
    return {}
  },
  DeleteHTTPServiceRoute: (state, params) => {
    const { Domain, Paths } = params as unknown as { Domain: string; Paths: string[] }
    const domain = state.domains[Domain] as StoredDomain
    domain.Routes = domain.Routes.filter(({ Path }) => !Paths.includes(String(Path)))
    return {}
  },
}

/** The cloud keeps a rule as it likes: its text need not come back blank for blank. */
const spaced = (rule: string) => JSON.stringify(JSON.parse(rule), null, 2)
