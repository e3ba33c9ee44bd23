import { grouped } from './grouped'

test('by their key, keys and items in the order in which they came, without those that have none', () => {
  const groups = grouped(['b1', 'a1', '-', 'b2'], (item) => (item === '-' ? undefined : item[0]))
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
