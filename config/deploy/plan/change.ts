import type { Index, LifecycleRule, MiniProgram, Route, RuleText, Timer } from './states'

/** One thing to be done in the cloud: as data, so that it can be shown without being done. */
export type Step =
  | {
      kind: 'createCollection'
      collection: string
      rule: RuleText
      indexes: readonly Index[]
    }
  | { kind: 'changeIndexes'; collection: string; create: readonly Index[]; drop: readonly string[] }
  | { kind: 'setDatabaseRule'; collection: string; rule: RuleText }
  | { kind: 'setStorageRule'; rule: RuleText }
  | { kind: 'setCallRule'; rule: RuleText }
  | { kind: 'setLifecycle'; rules: readonly LifecycleRule[] }
  /** `anew` takes away first what could not be created. */
  | { kind: 'createFunction'; function: FunctionState; timers: readonly Timer[]; anew: boolean }
  | { kind: 'updateFunction'; function: FunctionState; withCode: boolean }
  | { kind: 'setTimers'; name: string; drop: readonly string[]; create: readonly Timer[] }
  | { kind: 'openHosting' }
  | { kind: 'uploadFiles'; files: readonly string[] }
  | { kind: 'createRoutes'; domain: string; certificate: string; routes: readonly Route[] }
  /** What was left out stays as it is; `anew` takes the standing one away first. */
  | { kind: 'changeRoute'; domain: string; route: Route; anew: boolean }
  | { kind: 'changeDomain'; domain: string; certificate: string; enable: boolean }
  | ({ kind: 'uploadMiniProgram' } & MiniProgram)

export interface FunctionState {
  name: string
  code: string
  memorySize: number
  timeout: number
  environment: Readonly<Record<string, string>>
}

/** A step with what it changes and why, in words that hold no secret. */
export interface Change {
  what: string
  why: string
  step: Step
}

export interface Plan {
  changes: readonly Change[]
  /** What hinders the whole plan: nothing is done before it is settled. */
  hindrances: readonly Hindrance[]
  /** What no interface does, and a person has to. */
  byHand: readonly string[]
}

export interface Hindrance {
  says: string
  next: string
}
