import type { Cloud } from '../../../emulator'

/** What the stand-in holds of one account with one environment; shapes as the interfaces tell them. */
export interface StandInState {
  envId: string
  keys: Record<string, string>
  functions: Record<string, StoredFunction>
  tables: Record<string, { count: number; indexes: StoredIndex[]; acl: Acl }>
  storageAcl: Acl
  /** Of the functions, for the environment as a whole. */
  callAcl: Acl
  lifecycle: string | undefined
  lifecycleDenied: boolean
  hosting: { status: string } | undefined
  /** Key → bytes, of the hosting’s bucket. */
  objects: Record<string, Buffer>
  /** Key → bytes, of the bucket in which code is on its way. */
  passage: Record<string, Buffer>
  domains: Record<string, StoredDomain>
  /** Whose functions and storage the environment has; without one nothing can be invoked. */
  behind: Pick<Cloud, 'invoke' | 'upload'> | undefined
}

export interface Acl {
  AclTag: string
  Rule: string
}

export interface StoredFunction {
  FunctionName: string
  Description: string
  Runtime: string
  MemorySize: number
  Timeout: number
  Status: string
  Environment: { Variables: { Key: string; Value: string }[] }
  Triggers: { TriggerName: string; TriggerDesc: string; Type: string; Enable: number }[]
  Handler: string
  InstallDependency: string
  /** The zip it was given. */
  code: Buffer | undefined
}

export interface StoredIndex {
  Name: string
  Unique: boolean
  Keys: { Name: string; Direction: string }[]
}

export interface StoredDomain {
  Domain: string
  IsDefault: boolean
  Cname: string
  DNSStatus: string
  CertId: string
  Enable: boolean
  Status: string
  Routes: Record<string, unknown>[]
}

export const freshState = (envId: string, keys: Record<string, string>): StandInState => ({
  envId,
  keys,
  functions: {},
  tables: {},
  storageAcl: { AclTag: 'PRIVATE', Rule: '' },
  callAcl: { AclTag: '', Rule: '' },
  lifecycle: undefined,
  lifecycleDenied: false,
  hosting: undefined,
  objects: {},
  passage: {},
  domains: {},
  behind: undefined,
})

/** A no of the cloud, by its code. */
export class CloudRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** What the interfaces are asked with, of all actions together; each takes its own. */
export interface Params {
  FunctionName: string
  TriggerName: string
  Triggers: string
  TableName: string
  CollectionName: string
  MgoOffset: number
  MgoLimit: number
  AclTag: string
  Rule: string
  CreateIndexes?: {
    IndexName: string
    MgoKeySchema: { MgoIndexKeys: StoredIndex['Keys']; MgoIsUnique: boolean }
  }[]
  DropIndexes?: { IndexName: string }[]
  ResourceType: string
  Domain: {
    Domain: string
    CertId?: string
    Enable?: boolean
    Routes?: Record<string, unknown>[]
  }
  Code: { TempCosObjectName?: string }
  Namespace: string
  ClientContext: string
}

export type Action = (
  state: StandInState,
  params: Params & Omit<StoredFunction, 'Triggers'>,
) => object | Promise<object>
