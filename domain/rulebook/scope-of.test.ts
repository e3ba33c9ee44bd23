import type { Role } from '../vocabulary/roles'
import type { Scope } from '../vocabulary/rulebook'
import { mayRead, widestScope } from './scope-of'

it.each<[Role[], Scope]>([
  [[], 'public'],
  [['deputy'], 'deputies'],
  [['deputy', 'committeeMember'], 'deputies'],
  [['liaisonOfficer'], 'deputies'],
  [['office'], 'office'],
  [['leader', 'committeeMember'], 'office'],
  [['editor'], 'office'],
  [['administrator'], 'office'],
])('%j read up to %s', (roles, widest) => {
  expect(widestScope(roles)).toBe(widest)
})

it('whoever may read the narrower reads the wider, and not the other way round', () => {
  const scopes: Scope[] = ['public', 'deputies', 'office']
  expect(scopes.map((widest) => scopes.filter((scope) => mayRead(scope, widest)))).toEqual([
    ['public'],
    ['public', 'deputies'],
    ['public', 'deputies', 'office'],
  ])
})
