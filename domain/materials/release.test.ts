import { cannotRelease, mayOpen, ofUnpublished } from './release'

const checked = { kind: 'file', state: 'checked', unpublished: false } as const

test.each([
  [checked, ['member', 'attend'], undefined],
  [{ ...checked, state: 'received' }, ['member'], 'MATERIAL_UNCHECKED'],
  [{ ...checked, kind: 'paper' }, ['member'], 'MATERIAL_PAPER_ONLY'],
  [{ ...checked, unpublished: true }, ['member'], undefined],
  [{ ...checked, unpublished: true }, ['member', 'attend'], 'UNPUBLISHED_TO_MEMBERS'],
  [{ ...checked, kind: 'paper' }, [], undefined],
] as const)('%j to %j: %s', (material, to, refusal) => {
  expect(cannotRelease(material, to)).toBe(refusal)
})

test.each([
  ['checked', ['member'], false, 'member', true],
  ['packed', ['member'], false, 'member', true],
  ['received', ['member'], false, 'member', false],
  ['checked', ['attend'], false, 'member', false],
  ['checked', [], false, 'member', false],
  ['checked', ['member', 'attend'], true, 'attend', false],
  ['checked', ['member', 'attend'], true, 'member', true],
] as const)(
  '%s, released to %j, unpublished %s, to %s: %s',
  (state, releasedTo, unpublished, as, may) => {
    expect(mayOpen({ state, releasedTo, unpublished }, as)).toBe(may)
  },
)

test.each([
  ['a public item', 'a1', false],
  ['an item that is not public', 'a2', true],
  ['an item that was taken off the agenda', 'a3', true],
  ['no item', undefined, false],
])('of %s', (_, agendaItemId, unpublished) => {
  const agenda = [{ id: 'a1' }, { id: 'a2', unpublished: true }]
  expect(ofUnpublished(agendaItemId, agenda)).toBe(unpublished)
})
