import { Failed, Refused } from '@/cloud/problems'
import type { Role } from '@domain/vocabulary/roles'
import { askAreas, type AreaName } from './ask-areas'

type Fate = 'down' | 'closed'

/** A cloud in which some areas fail or refuse; the notices tell who is here. */
function cloud(me: readonly Role[], fates: Partial<Record<AreaName, Fate>>) {
  const asked: AreaName[] = []
  const ask = async (area: AreaName) => {
    asked.push(area)
    if (fates[area] === 'down') throw new Failed('trace')
    if (fates[area] === 'closed') throw new Refused('NOT_ALLOWED')
    return area === 'notices' ? { me: { roles: me } } : {}
  }
  return { asked, ask }
}

test.each<
  [
    string,
    Role[] | undefined,
    Role[],
    Partial<Record<AreaName, Fate>>,
    { asked: AreaName[]; open: AreaName[]; problems: AreaName[] },
  ]
>([
  [
    'known: all that their roles open',
    ['office'],
    ['office'],
    {},
    { asked: ['notices', 'news', 'rules'], open: ['notices', 'news', 'rules'], problems: [] },
  ],
  [
    'unknown: as the notices tell',
    undefined,
    ['editor'],
    {},
    { asked: ['notices', 'news'], open: ['notices', 'news'], problems: [] },
  ],
  [
    'unknown, the notices down: the others are tried, and a no of theirs is no failure',
    undefined,
    ['editor'],
    { notices: 'down', rules: 'closed' },
    { asked: ['notices', 'news', 'rules'], open: ['notices', 'news'], problems: ['notices'] },
  ],
  [
    'known, the notices down: no more than their roles open',
    ['editor'],
    ['editor'],
    { notices: 'down' },
    { asked: ['notices', 'news'], open: ['notices', 'news'], problems: ['notices'] },
  ],
  [
    'nobody on the roster: nothing further is asked',
    undefined,
    [],
    { notices: 'closed' },
    { asked: ['notices'], open: [], problems: ['notices'] },
  ],
  [
    'a role taken away since: the area is closed, and has not failed',
    ['office'],
    ['deputy'],
    { news: 'closed' },
    { asked: ['notices', 'news', 'rules'], open: ['notices', 'rules'], problems: [] },
  ],
  [
    'one area down hides no other',
    undefined,
    ['office'],
    { news: 'down' },
    { asked: ['notices', 'news', 'rules'], open: ['notices', 'news', 'rules'], problems: ['news'] },
  ],
])('%s', async (_, roles, me, fates, expected) => {
  const { asked, ask } = cloud(me, fates)
  const { open, problems } = await askAreas(roles, ask)
  expect({ asked, open: [...open].sort(), problems: Object.keys(problems) }).toEqual({
    ...expected,
    open: [...expected.open].sort(),
  })
})
