import { attendingLabels, attendings, type Attending } from '../meeting/meeting'
import type { Appointment, Body, Standing } from '../roster/appointment'
import { appointmentsInForce } from '../roster/in-office'
import { appointmentKinds } from '../vocabulary/appointment-kinds'
import { officersOf } from '../roster/organs-of'
import { matches, type Selector } from './selector'

export interface Group {
  as: Attending
  selector: Selector
}

export interface RosterPerson extends Standing {
  _id: string
  name: string
  openid?: string | undefined
  /** Who may sign on their behalf, from which day. */
  agents: readonly { personId: string; from?: string | undefined }[]
}

export interface Roster {
  /** In the order of lists. */
  people: readonly RosterPerson[]
  bodies: readonly Pick<Body, '_id' | 'endedOn'>[]
  organs: readonly { _id: string; name: string }[]
}

export interface PersonRecipient {
  kind: 'person'
  personId: string
  name: string
  as: Attending
  delegation?: string | undefined
  /** 职务, or what they are appointed as. */
  title?: string | undefined
  /** Organ or delegation, to tell people of one name apart. */
  unit?: string | undefined
  /** Who may sign: the person and their agents. */
  actors: string[]
  /** What they were called as: of all groups that take them in, those of this standing. */
  basis?: readonly Selector[]
}

export interface OrganRecipient {
  kind: 'organ'
  organId: string
  name: string
  as: Attending
  /** Its liaison officers in force; the office must be told where there is none. */
  people: string[]
  /** Who may sign: they and their agents. */
  actors: string[]
  /** Who is kept away from this meeting, and does not speak for the organ either. */
  excluded?: readonly string[]
}

export type Recipient = PersonRecipient | OrganRecipient

/**
 * Everybody a notice goes to, each once, in the standing that ranks first (应到, 列席, 旁听, 特邀). Nobody is
 * among them who holds nothing in force on the day (of Shanghai), as recipient or to sign for one.
 */
export function resolveAudience(
  groups: readonly Group[],
  excluded: readonly string[],
  roster: Roster,
  day: string,
): Recipient[] {
  const inOffice = inOfficeOn(roster, excluded, day)
  const found = new Map<string, Recipient>()
  for (const as of attendings)
    for (const { selector } of groups.filter((group) => group.as === as))
      for (const recipient of select(selector, as)) {
        const id = recipient.kind === 'organ' ? recipient.organId : recipient.personId
        const key = `${recipient.kind} ${id}`
        found.set(key, together(found.get(key), recipient))
      }
  return [...found.values()]

  function select(selector: Selector, as: Attending): Recipient[] {
    if (selector.by === 'organ') return [organ(selector.organId, as)]
    // A list may name thousands one by one: looked up, not searched for.
    const holders = selector.by === 'person' ? named(selector.personId) : [...inOffice.values()]
    return holders.flatMap((holder) => {
      const appointment = holder.inForce.find((one) => matches(selector, holder.person._id, one))
      return appointment ? [person(holder, appointment, selector, as)] : []
    })
  }

  function named(personId: string): Holder[] {
    const holder = inOffice.get(personId)
    return holder ? [holder] : []
  }

  function person(
    holder: Holder,
    chosen: Appointment,
    selector: Selector,
    as: Attending,
  ): PersonRecipient {
    const { _id: personId, name } = holder.person
    const { inForce } = holder
    const delegation = chosen.delegation ?? inForce.find((one) => one.delegation)?.delegation
    const organId = chosen.organId ?? inForce.find((one) => one.organId)?.organId
    const organName = roster.organs.find(({ _id }) => _id === organId)?.name
    return {
      kind: 'person',
      personId,
      name,
      as,
      delegation,
      title: chosen.title ?? appointmentKinds[chosen.kind].label,
      unit: chosen.organId ? organName : (delegation ?? organName),
      actors: withAgents([personId]),
      basis: [selector],
    }
  }

  function organ(organId: string, as: Attending): OrganRecipient {
    const people = officersOf(organId, [...inOffice.values()]).map((holder) => holder.person._id)
    const name = roster.organs.find(({ _id }) => _id === organId)?.name ?? '名册中没有的单位'
    const actors = withAgents(people)
    const without = excluded.length > 0 ? { excluded } : {}
    return { kind: 'organ', organId, name, as, people, actors, ...without }
  }

  function withAgents(ids: readonly string[]): string[] {
    const people = ids.flatMap((id) => inOffice.get(id)?.person ?? [])
    return signersOf(people, day, (id) => inOffice.has(id))
  }
}

/** Who may sign for these people on a day: they, and those of their agents who may act at all. */
export function signersOf(
  people: readonly Pick<RosterPerson, '_id' | 'agents'>[],
  day: string,
  mayAct: (personId: string) => boolean,
): string[] {
  const agents = people
    .flatMap((person) => person.agents)
    .filter(({ personId, from = '' }) => from <= day && mayAct(personId))
  return [...new Set([...people.map(({ _id }) => _id), ...agents.map(({ personId }) => personId)])]
}

/** Taken in twice in the same standing, somebody stays while either holds; the standing that ranks first counts. */
function together(first: Recipient | undefined, again: Recipient): Recipient {
  if (!first || first.kind !== 'person' || again.kind !== 'person') return first ?? again
  if (first.as !== again.as) return first
  return { ...first, basis: [...(first.basis ?? []), ...(again.basis ?? [])] }
}

interface Holder {
  person: RosterPerson
  inForce: Appointment[]
}

function inOfficeOn({ people, bodies }: Roster, excluded: readonly string[], day: string) {
  const without = new Set(excluded)
  const holders = new Map<string, Holder>()
  for (const person of people) {
    const inForce = appointmentsInForce(person, bodies, day)
    if (inForce.length > 0 && !without.has(person._id)) holders.set(person._id, { person, inForce })
  }
  return holders
}

/**
 * How many 应到 are not called because they are excluded. The law counts them all the same: 全体组成人员 (地方组织法
 * 第五十一条).
 */
export function membersNotCalled(
  groups: readonly Group[],
  excluded: readonly string[],
  roster: Roster,
  day: string,
): number {
  if (excluded.length === 0) return 0
  const members = (without: readonly string[]) =>
    resolveAudience(groups, without, roster, day).filter(({ as }) => as === 'member').length
  return members([]) - members(excluded)
}

/** People of one name, to be told apart by unit and title before anything goes out. */
export function sameNames(
  recipients: readonly Recipient[],
): { name: string; people: PersonRecipient[] }[] {
  const byName = new Map<string, PersonRecipient[]>()
  for (const recipient of recipients)
    if (recipient.kind === 'person')
      byName.set(recipient.name, [...(byName.get(recipient.name) ?? []), recipient])
  return [...byName]
    .map(([name, people]) => ({ name, people }))
    .filter(({ people }) => people.length > 1)
}

/** How many people and organs take part in each standing; those with nobody are left out. */
export function countsByGroup(
  recipients: readonly Recipient[],
): { as: Attending; label: string; people: number; organs: number }[] {
  return attendings.flatMap((as) => {
    const them = recipients.filter((recipient) => recipient.as === as)
    const organs = them.filter(({ kind }) => kind === 'organ').length
    const label = attendingLabels[as]
    return them.length > 0 ? [{ as, label, people: them.length - organs, organs }] : []
  })
}
