import type { OutputNamed } from '@domain/operations'

export type Content = OutputNamed<'rules.openEdition'>['content']
export type Provision = Content['provisions'][number]

/** The id of a provision's place on the screen. */
export const placeOf = (id: string): string => `rule-${id}`
