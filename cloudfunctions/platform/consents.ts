import type { Role } from '@domain/vocabulary/roles'
import {
  templateNames,
  templates,
  templatesFor,
  type TemplateName,
} from '@domain/vocabulary/templates'
import { collection, type Stored } from './collection'
import { find } from './database'
import { derivedId } from './ids'

/** How many messages of one template a person has agreed to be sent, and what they last answered. */
export interface Consent extends Stored {
  openid: string
  template: TemplateName
  remaining: number
  last: 'accepted' | 'refused' | 'banned'
  updatedAt: string
}

export const consents = collection<Consent>('consents')

export const consentId = (openid: string, template: TemplateName): string =>
  derivedId('consent', openid, template)

/** The ledger of one WeChat account, a line for every template that can concern these roles. */
export async function ledgerOf(openid: string, roles: readonly Role[]) {
  const known = await find(consents, { where: { openid }, limit: templateNames.length })
  return templatesFor(roles).map((template) => ledgerLine(template, known))
}

export function ledgerLine(template: TemplateName, known: readonly Consent[]) {
  const consent = known.find((line) => line.template === template)
  const { label, kind } = templates[template]
  return {
    template,
    label,
    kind,
    remaining: consent?.remaining ?? 0,
    last: consent?.last ?? ('not asked' as const),
  }
}
