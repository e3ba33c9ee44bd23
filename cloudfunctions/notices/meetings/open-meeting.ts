import { endOfDay } from '@domain/dates/add-days'
import { countsByGroup, type Recipient } from '@domain/dispatch/audience'
import { agendaHeading } from '@domain/meeting/agenda'
import { isActivity } from '@domain/vocabulary/meeting-kinds'
import { quorum, votesNeeded } from '@domain/meeting/quorum'
import { deadlines } from '@domain/meeting-clock/deadlines'
import { isOwed } from '@domain/materials/state'
import { judged } from '@domain/meeting-clock/judged'
import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { find } from '../../platform/database'
import { noticeSettings } from '../../platform/notice-settings'
import { materials } from '../materials/material-store'
import { recipientsNow } from '../writing/audience-of'
import { outOfDate } from '../writing/out-of-date'
import { agendaIsDue, isOver } from './change-meeting'
import { meetings } from './meeting-store'
import { boundOf, editionsOf, isBroughtForward, noticeShown } from './notice-of'
import { selectorName } from './selector-name'

export const openMeeting: Handler<typeof area.openMeeting> = async ({ id }, context) => {
  const { caller, documents, now, refuse } = context
  const meeting = await documents.get(meetings, id)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const { kind, startsAt, agenda, agendaAdopted, audience, noticeId, status } = meeting
  const [{ settings }, { recipients, notCalled, roster }, byMeeting, listed] = await Promise.all([
    noticeSettings(documents),
    recipientsNow(audience, now),
    editionsOf(noticeId ? [id] : []),
    find(materials, { where: { meetingId: id }, limit: 1000, fields: ['state'] }),
  ])
  const editions = byMeeting.get(id) ?? []
  const issued = editions.some((edition) => edition.issuedAt)
  const bound = boundOf(editions)
  const clock = bound && judged(bound, settings)
  const broughtForward = isBroughtForward(meeting, editions)
  const { rules, calendar, specialReport } = settings
  const hasSpecialReport = agenda.some(({ specialReport }) => specialReport)
  const members = recipients.filter(({ as }) => as === 'member').length + notCalled
  const { groups, excluded } = audience
  const isOffice = caller.roles.includes('office')
  const isBarePlan = status === 'planned' && !noticeId && listed.length === 0
  return {
    now,
    meeting: {
      ...meeting,
      id,
      agenda: [...agenda],
      duties: [...(meeting.duties ?? [])],
      audience: { groups: [...groups], excluded: [...excluded] },
    },
    deadlines: startsAt
      ? deadlines(
          { kind, startsAt, hasSpecialReport },
          rules,
          calendar,
          settings.materials,
          specialReport,
          broughtForward ? undefined : clock,
        )
      : [],
    materials: { listed: listed.length, owed: listed.filter(({ state }) => isOwed(state)).length },
    ruleConfirmed: rules[kind].confirmed,
    notice: {
      ...noticeShown(editions),
      noticeId: issued ? noticeId : undefined,
      broughtForward,
      bound: bound &&
        clock && {
          issuedAt: bound.issuedAt,
          change: bound.change,
          latestMoment: endOfDay(clock.latestDay),
          urgentBy: bound.urgent?.approvedBy,
        },
      outOfDate: await outOfDate(
        meeting,
        editions.at(-1),
        () => Promise.resolve(recipients),
        now,
        documents,
      ),
    },
    parties: recipients.map(party),
    byGroup: countsByGroup(recipients),
    groupNames: groups.map(({ selector }) => selectorName(selector, roster) || '名册中已没有'),
    excludedNames: excluded.map((personId) => selectorName({ by: 'person', personId }, roster)),
    withoutLiaisonOfficer: recipients
      .filter((recipient) => recipient.kind === 'organ' && recipient.people.length === 0)
      .map(({ name }) => name),
    quorum: quorum(kind, members),
    votesNeeded: votesNeeded(members),
    agendaHeading: agendaHeading({ adopted: agendaAdopted, kind }),
    may: {
      edit: isOffice && !isOver(meeting),
      cancel: isOffice && !isOver(meeting) && !issued && !isBarePlan,
      end: isOffice && !isOver(meeting) && startsAt !== undefined && startsAt <= now,
      adopt:
        isOffice &&
        status !== 'cancelled' &&
        agenda.length > 0 &&
        !isActivity(kind) &&
        (agendaAdopted || agendaIsDue(meeting, now)),
      remove: isOffice && isBarePlan,
    },
  }
}

const party = (recipient: Recipient) => ({
  key: recipient.kind === 'person' ? recipient.personId : recipient.organId,
  kind: recipient.kind,
  name: recipient.name,
  unit: recipient.kind === 'person' ? (recipient.unit ?? recipient.title ?? '') : '',
  as: recipient.as,
})
