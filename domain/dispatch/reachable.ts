import type { Recipient } from './audience'

/** Why WeChat would take no push for a recipient: nobody to tell, none of them has enrolled, none has consented. */
export type Unreachable = 'notEnrolled' | 'noConsent' | 'noLiaisonOfficer'

/** Whom the pushes of a recipient go to. */
export const personsOf = (recipient: Recipient): readonly string[] =>
  recipient.kind === 'person' ? [recipient.personId] : recipient.people

/** By our ledger; nothing where one of them would get it. */
export function whyUnreachable(
  recipient: Recipient,
  accountOf: (personId: string) => string | undefined,
  hasConsented: (openid: string) => boolean,
): Unreachable | undefined {
  const persons = personsOf(recipient)
  if (persons.length === 0) return 'noLiaisonOfficer'
  const accounts = persons.flatMap((id) => accountOf(id) ?? [])
  if (accounts.length === 0) return 'notEnrolled'
  return accounts.some(hasConsented) ? undefined : 'noConsent'
}
