import { nextUnanswered } from './next-unanswered'

const answer = {
  result: 'accepted',
  reason: '已写入',
  by: '陈XX',
  at: '2026-11-26T02:00:00Z',
} as const
const rows = [{ id: 'a' }, { id: 'b', answer }, { id: 'c' }, { id: 'd' }]

it.each<[string, string[], string, string | undefined]>([
  ['the next in the order of the table', ['d', 'c', 'b', 'a'], 'c', 'a'],
  ['over what is answered', ['a', 'b', 'c', 'd'], 'a', 'c'],
  ['from the top again after the last', ['a', 'b', 'c', 'd'], 'd', 'a'],
  ['only what the table shows', ['b', 'd'], 'd', undefined],
  ['from the top where the table shows it no more', ['a', 'c'], 'd', 'a'],
])('%s', (_, order, after, expected) => {
  expect(nextUnanswered(order, after, rows)).toBe(expected)
})

it('is not the one just answered, though the list does not know of it yet', () => {
  expect(nextUnanswered(['a'], 'a', [{ id: 'a' }])).toBeUndefined()
})
