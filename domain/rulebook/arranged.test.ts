import { asSeen, sameRules } from './arranged'

const here = [
  { _id: 'a', order: 1 },
  { _id: 'b', order: 4 },
  { _id: 'c', order: 4 },
]

it.each<[string, string[], boolean]>([
  ['as they stand', ['a', 'b', 'c'], true],
  ['two on one place, either way', ['a', 'c', 'b'], true],
  ['in another order', ['b', 'a', 'c'], false],
  ['without one that came', ['a', 'b'], false],
  ['with one that has gone', ['a', 'b', 'c', 'd'], false],
  ['with another in its place', ['a', 'b', 'd'], false],
  ['with one twice', ['a', 'b', 'b'], false],
])('what was seen is what is there: %s', (_, seen, expected) => {
  expect(asSeen(seen, here)).toBe(expected)
})

it.each<[string[], string[], boolean]>([
  [['a', 'b'], ['b', 'a'], true],
  [['a', 'a'], ['a', 'b'], false],
  [['a'], ['a', 'b'], false],
])('%j and %j are the same rules: %s', (some, others, expected) => {
  expect(sameRules(some, others)).toBe(expected)
})
