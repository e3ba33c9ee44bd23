import type { Group } from '../dispatch/audience'
import type { Attending } from '../meeting/meeting'
import { toChinese } from '../numerals/chinese'
import type { Body } from '../roster/appointment'
import { isActivity, type MeetingKind } from '../vocabulary/meeting-kinds'
import { roleLabels } from '../vocabulary/roles'
import { numbered } from './numbered'

/** What the roster calls those whom a meeting's groups name. */
export interface UnitNames {
  bodies: readonly Pick<Body, '_id' | 'kind' | 'name' | 'term'>[]
  organs: readonly { _id: string; name: string }[]
  people: readonly { _id: string; name: string }[]
}

export interface UnitsSaid {
  /** 主送, without its colon. */
  addressee: string
  /** 参会范围: one line for each standing that somebody has. */
  attendance: string
  hasOrgans: boolean
}

/** Above so many the addressee names them together; the section on attendance still names each. */
const most = 4

/** Those who take part, in an office's words: 区人大常委会组成人员，区教育局、区财政局. */
export function unitsSaid(
  kind: MeetingKind,
  groups: readonly Group[],
  names: UnitNames,
): UnitsSaid {
  const standings = (['member', 'attend', 'invited', 'sitIn'] as const)
    .map((as) => ({ as, ...namesOf(as, groups, names) }))
    .filter(({ organs, others }) => organs.length + others.length > 0)
  return {
    addressee: standings
      .map(({ as, organs, others }) =>
        [
          others.length > most ? together[as] : others.join('、'),
          organs.length > most ? `各${label(kind, as).replace('人员', '单位')}` : organs.join('、'),
        ]
          .filter(Boolean)
          .join('、'),
      )
      .join('，'),
    attendance: numbered(
      standings.map(({ as, organs, others }) => {
        const sent = organs.length > 0 ? [`${organs.join('、')}负责同志`] : []
        return `${label(kind, as)}：${[...others, ...sent].join('、')}。`
      }),
    ),
    hasOrgans: standings.some(({ organs }) => organs.length > 0),
  }
}

const together: Record<Attending, string> = {
  member: '各参会人员',
  attend: '各列席人员',
  invited: '各特邀人员',
  sitIn: '各旁听人员',
}

const labels: Record<Attending, string> = {
  member: '出席人员',
  attend: '列席人员',
  invited: '特邀人员',
  sitIn: '旁听人员',
}

const label = (kind: MeetingKind, as: Attending) =>
  isActivity(kind) && (as === 'member' || as === 'attend')
    ? { member: '参加人员', attend: '陪同人员' }[as]
    : labels[as]

function namesOf(as: Attending, groups: readonly Group[], { bodies, organs, people }: UnitNames) {
  const nameIn = (list: readonly { _id: string; name: string }[], id: string) =>
    list.find(({ _id }) => _id === id)?.name
  const said = { organs: new Set<string>(), others: new Set<string>() }
  for (const { selector } of groups.filter((group) => group.as === as)) {
    switch (selector.by) {
      case 'body': {
        const body = bodies.find(({ _id }) => _id === selector.bodyId)
        if (body) said.others.add(bodySaid(body))
        break
      }
      case 'chairs':
        said.others.add('区人大常委会主任、副主任')
        break
      case 'delegation':
        said.others.add(`${selector.delegation}代表`)
        break
      case 'organ': {
        const name = nameIn(organs, selector.organId)
        if (name) said.organs.add(name)
        break
      }
      case 'role':
        said.others.add(roleLabels[selector.role])
        break
      case 'person': {
        const name = nameIn(people, selector.personId)
        if (name) said.others.add(`${name}同志`)
      }
    }
  }
  return { organs: [...said.organs], others: [...said.others] }
}

function bodySaid({ kind, name, term }: UnitNames['bodies'][number]): string {
  switch (kind) {
    case 'congress':
      return `区第${toChinese(term)}届人大代表`
    case 'standingCommittee':
      return '区人大常委会组成人员'
    case 'specialCommittee':
      return `${name.replace(/^第.+届(?=区)/, '')}组成人员`
  }
}
