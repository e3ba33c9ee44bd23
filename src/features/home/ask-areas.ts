import { asProblem, type Problem } from '@/cloud/problem'
import type { Role } from '@domain/vocabulary/roles'

export const areaNames = ['notices', 'news', 'rules'] as const
export type AreaName = (typeof areaNames)[number]

const newsRoles: readonly Role[] = [
  ...(['editor', 'firstReviewer', 'secondReviewer', 'finalReviewer'] as const),
  ...(['office', 'leader'] as const),
]
const rulesRoles: readonly Role[] = ['office', 'leader', 'liaisonOfficer']

/** Which areas can hold something for somebody: no request for what would be refused. */
const areasFor = (roles: readonly Role[]): AreaName[] => [
  'notices',
  ...(roles.some((role) => newsRoles.includes(role)) ? (['news'] as const) : []),
  ...(roles.some((role) => rulesRoles.includes(role)) ? (['rules'] as const) : []),
]

export interface Asked {
  /** Open to whoever asks, for all that is known: what they said before may stay on screen where they now fail. */
  open: ReadonlySet<AreaName>
  problems: Partial<Record<AreaName, Problem>>
}

/**
 * Asks each area that is open to these roles, a request each. Where nobody knows the roles the notices' answer tells
 * them; where that fails the others are tried, and say themselves whether they are open. A refusal is a problem only
 * of the notices, which are open to everybody on the roster.
 */
export async function askAreas(
  roles: readonly Role[] | undefined,
  ask: (area: AreaName) => Promise<{ me?: { roles: readonly Role[] } }>,
): Promise<Asked> {
  const asked = new Set<AreaName>()
  const open = new Set<AreaName>()
  const problems: Asked['problems'] = {}

  const askAll = async (areas: readonly AreaName[]): Promise<void> => {
    const further = areas.filter((area) => !asked.has(area))
    further.forEach((area) => asked.add(area))
    await Promise.all(further.map(askOne))
  }
  const askOne = async (area: AreaName): Promise<void> => {
    try {
      const { me } = await ask(area)
      open.add(area)
      if (me) await askAll(areasFor(me.roles))
    } catch (error) {
      const problem = asProblem(error)
      const closed = problem.code === 'NOT_ALLOWED'
      if (!closed) open.add(area)
      if (!closed || area === 'notices') problems[area] = problem
      if (!closed && area === 'notices' && !roles) await askAll(areaNames)
    }
  }
  await askAll(roles ? areasFor(roles) : ['notices'])
  return { open, problems }
}
