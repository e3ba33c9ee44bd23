import { officersOf } from '@domain/roster/organs-of'
import { showDay } from '@domain/dates/day'
import { endOfDay } from '@domain/dates/add-days'
import type { NewPush } from '../../platform/outbox'
import { whoHold } from '../../platform/roster'

/** Who speaks today for which of these organs; one request for all of them. */
export async function officersByOrgan(organIds: readonly string[], now: string) {
  const officers = await whoHold(['liaisonOfficer'], now)
  return new Map(
    organIds.map((organId) => [
      organId,
      officersOf(organId, officers).map(({ person }) => person._id),
    ]),
  )
}

/** 请提意见: what a liaison officer is told when the organ is asked. */
export const askingPush = (
  editionId: string,
  { title, closesOn, text }: { title: string; closesOn: string; text: number },
  personId: string,
): NewPush => ({
  personId,
  template: 'task',
  fields: {
    thing1: `征求意见：${title}`,
    time2: showDay(closesOn),
    thing3: '请组织研究，截止前逐条填报意见',
  },
  page: `packages/rulebook/draft/index?id=${editionId}`,
  subject: `ruleEditions/${editionId}`,
  step: `opinions ${text}`,
  until: endOfDay(closesOn),
})
