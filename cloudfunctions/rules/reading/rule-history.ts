import { dayOf, showDay } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { mayRead } from '@domain/rulebook/scope-of'
import { inForceOn } from '@domain/rulebook/standing'
import type { Visitor } from '../../platform/caller'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import { editionCardOf, listEditions } from '../edition-cards'
import { editions, rules } from '../rule-store'
import { callerScope } from './caller-scope'

interface Reading {
  caller: Visitor
  documents: Documents
  now: string
}

/** A rule with its adopted editions, where the caller may read it; drafts are nobody's to read here. */
async function readableRule(ruleId: string, { caller, documents, now }: Reading) {
  const [rule, scope, all] = await Promise.all([
    documents.get(rules, ruleId),
    callerScope(caller, now),
    listEditions(ruleId),
  ])
  const adopted = all.filter(({ adoption }) => adoption)
  return rule && mayRead(rule.scope, scope) && adopted.length > 0 ? { rule, adopted } : undefined
}

export const ruleHistory: Handler<typeof area.ruleHistory> = async ({ ruleId }, context) => {
  const found = await readableRule(ruleId, context)
  if (!found) throw context.refuse('RULE_NOT_FOUND')
  const { rule, adopted } = found
  const day = dayOf(context.now)
  const cards = adopted.map((one) => editionCardOf(one, adopted, day))
  const current = inForceOn(adopted, day) ?? adopted.at(-1)
  return { ruleId, title: current?.title ?? rule.title, editions: cards }
}

export const ruleAsOf: Handler<typeof area.ruleAsOf> = async ({ ruleId, on }, context) => {
  const { documents, refuse, now } = context
  const found = await readableRule(ruleId, context)
  if (!found) throw refuse('RULE_NOT_FOUND')
  const { adopted } = found
  const held = inForceOn(adopted, on)
  const edition = held && (await documents.get(editions, held._id))
  if (!held || !edition) throw refuse('NOT_IN_FORCE', { on: whenInForce(adopted) })
  // Where it stands today, whatever it was on the day that is asked about.
  return { ...editionCardOf(held, adopted, dayOf(now)), on, content: edition.content }
}

/** When the rule held, for whoever asked about another day. */
const whenInForce = (adopted: Awaited<ReturnType<typeof listEditions>>): string =>
  adopted
    .map((one) => editionCardOf(one, adopted, one.adoption?.effectiveOn ?? ''))
    .flatMap(({ ordinal, adoption, until }) =>
      adoption
        ? [
            `第${ordinal}版自${showDay(adoption.effectiveOn)}起${until ? `，至${showDay(until)}前` : ''}有效`,
          ]
        : [],
    )
    .join('；')
