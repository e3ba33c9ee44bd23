import { dayOf } from '@domain/dates/day'
import { resolveAudience, type Recipient } from '@domain/dispatch/audience'
import { attendingLabels } from '@domain/meeting/meeting'
import type { NoticeContent } from '@domain/notice/notice-content'
import { wholeRoster, type WholeRoster } from '../../platform/whole-roster'
import { selectorName } from '../meetings/selector-name'

type Audience = NoticeContent['audience']

/** The recipients as the roster has them at this moment. */
export async function recipientsNow(audience: Audience, now: string) {
  const roster = await wholeRoster()
  const recipients = resolveAudience(audience.groups, audience.excluded, roster, dayOf(now))
  return { recipients, roster }
}

/** 主送 and 参会范围 in words, from the groups. */
export function unitsSaid(
  { groups }: Audience,
  roster: WholeRoster,
  recipients: readonly Recipient[],
) {
  const named = groups.map(({ as, selector }) => {
    switch (selector.by) {
      case 'role':
        return { as, name: '' }
      case 'person': {
        const { personId } = selector
        const one = recipients.find(
          (recipient) => recipient.kind === 'person' && recipient.personId === personId,
        )
        return { as, name: one?.name ?? '' }
      }
      case 'body':
      case 'chairs':
      case 'delegation':
      case 'organ':
        return { as, name: selectorName(selector, roster) }
    }
  })
  const said = (as: string) => [
    ...new Set(named.filter((one) => one.as === as && one.name).map(({ name }) => name)),
  ]
  const lines = (['member', 'attend', 'invited', 'sitIn'] as const)
    .map((as) => ({ as, names: said(as) }))
    .filter(({ names }) => names.length > 0)
  return {
    addressee: lines
      .flatMap(({ as, names }) =>
        as === 'member' ? names.map((name) => `${name}组成人员`) : names,
      )
      .join('、'),
    attendance: lines
      .map(({ as, names }) => `${attendingLabels[as]}：${names.join('、')}`)
      .join('\n'),
    hasOrgans: groups.some(({ selector }) => selector.by === 'organ'),
  }
}
