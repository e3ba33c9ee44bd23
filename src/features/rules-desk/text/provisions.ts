import type { OutputNamed } from '@domain/operations'

export type Content = OutputNamed<'rules.openEdition'>['content']
export type Provision = Content['provisions'][number]
