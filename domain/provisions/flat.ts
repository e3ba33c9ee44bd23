import type { Provision } from './provision'

/** Every provision of a tree, in the order of the text. */
export const flat = (provisions: readonly Provision[]): Provision[] =>
  provisions.flatMap((one) => [one, ...flat(one.children)])
