import { isChecked, materialAfter, materialStates, type MaterialAct } from './state'

const acts: MaterialAct[] = ['ask', 'receive', 'check', 'return', 'pack']

test.each([
  ['listed', ['asked', 'received', '-', '-', '-']],
  ['asked', ['asked', 'received', '-', '-', '-']],
  ['received', ['-', 'received', 'checked', 'asked', '-']],
  ['checked', ['-', 'received', '-', 'asked', 'packed']],
  ['packed', ['-', 'received', '-', 'asked', '-']],
] as const)('from %s: ask, receive, check, return, pack lead to %j', (from, to) => {
  expect(acts.map((act) => materialAfter(from, act) ?? '-')).toEqual(to)
})

test('only what is checked in its latest version may go to people', () => {
  expect(materialStates.filter(isChecked)).toEqual(['checked', 'packed'])
})
