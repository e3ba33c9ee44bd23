import type { InputOf, Operation, OutputOf } from './operation'
import { desk } from './desk'
import { news } from './news'
import { notices } from './notices'
import { people } from './people'
import { rules } from './rules'
import { upkeep } from './upkeep'

/** Every operation of the product, by area. An area is deployed as one cloud function of the same name. */
export const operations = { desk, news, notices, people, rules, upkeep } as const

export type Operations = typeof operations
export type AreaName = keyof Operations

/** `news.list`, `people.whoAmI` … */
export type OperationName = {
  [A in AreaName]: `${A}.${Extract<keyof Operations[A], string>}`
}[AreaName]

type Named<N extends OperationName> = N extends `${infer A extends AreaName}.${infer V}`
  ? V extends keyof Operations[A]
    ? Operations[A][V]
    : never
  : never

export type OperationNamed<N extends OperationName> = Extract<Named<N>, Operation>
export type InputNamed<N extends OperationName> = InputOf<OperationNamed<N>>
export type OutputNamed<N extends OperationName> = OutputOf<OperationNamed<N>>
export type CommandName = {
  [N in OperationName]: OperationNamed<N>['kind'] extends 'command' ? N : never
}[OperationName]
export type QueryName = Exclude<OperationName, CommandName>
