import { dayOf, showDay } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { isOpen, mayAsk, nameOfPeriod, periodsOf } from '@domain/opinions/period'
import { find, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { queuePush } from '../../platform/outbox'
import { organs } from '../../platform/roster'
import { answered, changed, seenEdition } from '../edition-acts'
import { keepText } from '../keep-text'
import { editions } from '../rule-store'
import { askingPush, officersByOrgan } from './tell-organs'

export const openPeriod: Handler<typeof area.openPeriod> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const { closesOn, audience } = input
  const { edition, rule } = await seenEdition(context, input)
  const { _id, period, status, content } = edition
  if (period && isOpen(period, now)) throw refuse('PERIOD_OPEN')
  if (status !== 'draft' && status !== 'returned') throw refuse('NOT_EDITABLE')
  if (!mayAsk(audience, rule)) throw refuse('SCOPE_NOT_PUBLIC')
  if (closesOn <= dayOf(now)) throw refuse('CLOSES_TOO_SOON')

  const organIds = audience.kind === 'organs' ? [...new Set(audience.organIds)] : []
  const { asked, officers } = await once(() => organsAndOfficers(organIds, now))
  if (asked.length < organIds.length) throw refuse('UNIT_NOT_FOUND')

  const before = periodsOf(edition)
  const name = nameOfPeriod(before.length + 1)
  const kept = await keepText(documents, edition, name, now)
  const opened = {
    text: kept.number,
    title: content.title,
    ...{ openedAt: now, openedBy: { id: caller.id, name: caller.name }, closesOn },
    audience:
      audience.kind === 'organs'
        ? { kind: 'organs' as const, organIds }
        : { kind: 'public' as const },
  }
  const told = new Set([...officers.values()].flat())
  for (const personId of told) await queuePush(documents, askingPush(_id, opened, personId), now)

  const whom = organIds.length > 0 ? asked.map((organ) => organ.name).join('、') : '社会公众'
  const did = name.replace(/稿$/, '')
  const note = `向${whom}，至${showDay(closesOn)}`
  const after = changed(
    kept.edition,
    { period: opened, earlierPeriods: before },
    { by: caller.name, now },
    { did, note },
  )
  await documents.put(editions, after)
  const withoutOfficer = asked
    .filter((organ) => !officers.get(organ._id)?.length)
    .map((organ) => organ.name)
  const done = answered(after, `${did}：${note}`)
  return { ...done, output: { ...done.output, people: told.size, withoutOfficer } }
}

async function organsAndOfficers(organIds: readonly string[], now: string) {
  if (organIds.length === 0) return { asked: [], officers: new Map<string, string[]>() }
  const [found, officers] = await Promise.all([
    find(organs, { where: { _id: where.in([...organIds]) }, limit: organIds.length }),
    officersByOrgan(organIds, now),
  ])
  const asked = organIds.flatMap((id) => found.find(({ _id }) => _id === id) ?? [])
  return { asked, officers }
}
