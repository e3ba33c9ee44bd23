import type { Role } from '@domain/vocabulary/roles'
import { placeOf, placesFor } from './places'

test.each([
  ['/packages/newsroom/review/index', 'news'],
  ['packages/newsroom/proofread/index', 'proofread'],
  ['/packages/meetings/board/index', 'meetings'],
  ['/packages/rules/edition/index', 'rules'],
  ['/packages/people/person/index', 'roster'],
  ['/packages/desk/home/index', 'home'],
  ['/packages/desk/health/index', 'health'],
  ['/packages/desk/sessions/index', undefined],
  ['/packages/people/mine/index', undefined],
  ['/packages/rulebook/rule/index', undefined],
  ['/pages/news/list', undefined],
])('%s belongs to %s', (path, id) => {
  expect(placeOf(path)?.id).toBe(id)
})

test.each<[Role[], string]>([
  [['editor'], 'home news proofread'],
  [['firstReviewer'], 'home news proofread'],
  [['office'], 'home news meetings rules roster proofread health'],
  [['leader', 'committeeMember'], 'home news meetings rules proofread'],
  [['administrator'], 'home roster health'],
  [['deputy', 'committeeMember'], ''],
  [['liaisonOfficer'], ''],
  [[], ''],
])('%j works at: %s', (roles, ids) => {
  expect(
    placesFor(roles)
      .flat()
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids)
})
