import { neighbours } from './neighbours'

test.each<[string, string[], string, string | undefined, string | undefined]>([
  ['the first', ['a', 'b', 'c'], 'a', undefined, 'b'],
  ['between', ['a', 'b', 'c'], 'b', 'a', 'c'],
  ['the last goes on with the first', ['a', 'b', 'c'], 'c', 'b', 'a'],
  ['the only one', ['a'], 'a', undefined, undefined],
  ['one that waits for somebody else', ['a', 'b'], 'x', undefined, undefined],
  ['none wait', [], 'a', undefined, undefined],
])('%s', (_, ids, id, before, next) => {
  const found = neighbours(ids, id)
  expect([found.before, found.next]).toEqual([before, next])
})
