import { suggestNext, type Numbered } from './next-ordinal'

const earlier: Numbered[] = [
  { kind: 'standingCommittee', term: 18, ordinal: 11, status: 'ended' },
  { kind: 'standingCommittee', term: 18, ordinal: 9, status: 'ended' },
  { kind: 'standingCommittee', term: 17, ordinal: 40, status: 'ended' },
  { kind: 'chairpersons', term: 18, ordinal: 21, status: 'noticed' },
  { kind: 'chairpersons', term: 18, ordinal: 22, status: 'cancelled' },
]

test.each([
  ['one above the last, whatever the order', 'standingCommittee', 18, 12],
  ['a cancelled one gives its number back', 'chairpersons', 18, 22],
  ['a new 届 begins at one', 'standingCommittee', 19, 1],
  ['the first of its kind', 'congress', 18, 1],
] as const)('%s', (_, kind, term, ordinal) => {
  expect(suggestNext(kind, earlier, term)).toEqual({ term, ordinal })
  expect(suggestNext(kind, [...earlier].reverse(), term)).toEqual({ term, ordinal })
})
