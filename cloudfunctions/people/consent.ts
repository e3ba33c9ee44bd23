import type { people as area } from '@domain/operations/people'
import { templateId } from '@domain/push/template-id'
import { templateNames, templatesFor } from '@domain/vocabulary/templates'
import wechat from '../../config/wechat.json'
import { consentId, consents, ledgerLine, ledgerOf, type Consent } from '../platform/consents'
import type { Handler } from '../platform/handler'

export const myConsents: Handler<typeof area.myConsents> = async (_, { caller }) => ({
  lines: (await ledgerOf(caller.openid, caller.roles)).flatMap(withId),
})

export const recordConsent: Handler<typeof area.recordConsent> = async (
  { answers },
  { caller, now, documents },
) => {
  const { openid, id } = caller
  const ledger: Consent[] = []
  for (const template of templateNames) {
    const _id = consentId(openid, template)
    const before = await documents.get(consents, _id)
    const answer = answers.find((one) => one.template === template)?.answer
    // `filter`: WeChat itself did not ask, so nothing is known that was not known before.
    const after =
      answer && answer !== 'filter'
        ? { _id, openid, template, updatedAt: now, ...afterAnswer(answer, before) }
        : before
    if (after && after !== before) await documents.put(consents, after)
    if (after) ledger.push(after)
  }
  const lines = templatesFor(caller.roles).flatMap((template) =>
    withId(ledgerLine(template, ledger)),
  )
  return { output: { lines }, subject: `people/${id}` }

  function afterAnswer(answer: 'accept' | 'reject' | 'ban', before: Consent | undefined) {
    const remaining = before?.remaining ?? 0
    if (answer === 'reject') return { remaining, last: 'refused' as const }
    if (answer === 'ban') return { remaining: 0, last: 'banned' as const }
    return { remaining: remaining + 1, last: 'accepted' as const }
  }
}

/**
 * A long-term consent is there or not; a one-time consent is counted. A template nobody has filled in cannot be
 * asked for, and WeChat would refuse the others with it.
 */
function withId(line: ReturnType<typeof ledgerLine>) {
  const id = templateId(wechat.templates, line.template)
  const remaining = line.kind === 'oneTime' ? line.remaining : Math.min(line.remaining, 1)
  return id ? [{ ...line, remaining, templateId: id }] : []
}
