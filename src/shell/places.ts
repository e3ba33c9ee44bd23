import type { Role } from '@domain/vocabulary/roles'

/** Where people of the office work, as the side bar of a wide screen names it. */
export interface Place {
  id: string
  text: string
  url: string
  /** Screens that belong to it, by the beginning of their path. */
  holds: readonly string[]
  roles: readonly Role[]
}

const newsroom: readonly Role[] = [
  ...(['editor', 'firstReviewer', 'secondReviewer', 'finalReviewer'] as const),
  ...(['office', 'leader'] as const),
]
const roster: readonly Role[] = ['office', 'administrator']
const staff: readonly Role[] = [...newsroom, 'administrator']

/** In groups, as they are shown. */
export const placeGroups: readonly (readonly Place[])[] = [
  [
    {
      ...{ id: 'home', text: '工作台', url: '/packages/desk/home/index', roles: staff },
      holds: ['packages/desk/home/'],
    },
  ],
  [
    {
      ...{ id: 'news', text: '新闻', url: '/packages/newsroom/desk/index', roles: newsroom },
      holds: ['packages/newsroom/'],
    },
    {
      ...{ id: 'meetings', text: '会议', url: '/packages/meetings/desk/index' },
      ...{ roles: ['office', 'leader'], holds: ['packages/meetings/'] },
    },
    {
      ...{ id: 'rules', text: '制度', url: '/packages/rules/desk/index' },
      ...{ roles: ['office', 'leader'], holds: ['packages/rules/'] },
    },
  ],
  [
    {
      ...{ id: 'roster', text: '名册', url: '/packages/people/roster/index', roles: roster },
      holds: ['roster', 'person', 'import', 'units'].map((name) => `packages/people/${name}/`),
    },
    {
      ...{ id: 'proofread', text: '校对', url: '/packages/newsroom/proofread/index' },
      ...{ roles: newsroom, holds: ['packages/newsroom/proofread/'] },
    },
    {
      ...{ id: 'health', text: '系统运行', url: '/packages/desk/health/index', roles: roster },
      holds: ['packages/desk/health/'],
    },
  ],
]

/** The place a screen belongs to; the closest, where one lies within another. */
export function placeOf(path: string): Place | undefined {
  const found = placeGroups
    .flat()
    .flatMap((place) => place.holds.map((begin) => ({ place, begin })))
    .filter(({ begin }) => path.replace(/^\//, '').startsWith(begin))
  return found.sort((a, b) => b.begin.length - a.begin.length)[0]?.place
}

/** Those that are open to somebody; groups with none are left out. */
export const placesFor = (roles: readonly Role[]): (readonly Place[])[] =>
  placeGroups
    .map((group) => group.filter((place) => place.roles.some((role) => roles.includes(role))))
    .filter((group) => group.length > 0)
