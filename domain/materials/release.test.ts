import { cannotRelease, mayOpen } from './release'

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
  ['checked', ['member'], 'member', true],
  ['packed', ['member'], 'member', true],
  ['received', ['member'], 'member', false],
  ['checked', ['attend'], 'member', false],
  ['checked', [], 'member', false],
] as const)('%s, released to %j, opened by %s: %s', (state, releasedTo, as, may) => {
  expect(mayOpen({ state, releasedTo }, as)).toBe(may)
})
