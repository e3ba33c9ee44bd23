import type { Index, LifecycleRule, Route, RuleText, Timer } from './states'

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
  | { kind: 'setLifecycle'; rules: readonly LifecycleRule[] }
  | { kind: 'createFunction'; function: FunctionState; timers: readonly Timer[] }
  | { kind: 'updateFunction'; function: FunctionState; withCode: boolean }
  | { kind: 'setTimers'; name: string; drop: readonly string[]; create: readonly Timer[] }
  | { kind: 'openHosting' }
  | { kind: 'uploadFiles'; files: readonly string[] }
  | { kind: 'createRoutes'; domain: string; certificate: string; routes: readonly Route[] }
  | { kind: 'changeRoute'; domain: string; route: Route }
  | { kind: 'previewMiniProgram'; note: string }
  | { kind: 'uploadMiniProgram'; version: string; note: string; code: string }

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
