import { nameIn, odditiesAt } from './oddities-at'
import type { Provision } from '../text/provisions'
import type { Oddity } from './use-edition'

const at = (id: string, line: number, ...children: Provision[]): Provision => ({
  id,
  line,
  level: 'article',
  label: '',
  text: '',
  children,
})
const odd = (line: number): Oddity => ({
  kind: 'missingNumber',
  line,
  label: '',
  says: `行${line}`,
})

const provisions = [at('chapter', 3, at('one', 4, at('item', 4), at('later', 6))), at('two', 9)]

test.each([
  [1, 'front'],
  [3, 'chapter'],
  // An item on the article's own line: the article.
  [4, 'one'],
  [5, 'item'],
  [6, 'later'],
  [8, 'later'],
  [9, 'two'],
  [40, 'two'],
])('what is odd in line %i stands at %s', (line, id) => {
  expect([...odditiesAt({ provisions }, [odd(line)]).keys()]).toEqual([id])
})

test('several at one place keep their order', () => {
  expect(odditiesAt({ provisions }, [odd(9), odd(12)]).get('two')).toEqual([odd(9), odd(12)])
})

test.each([
  ['chapter', '第一章'],
  ['one', '第一条'],
  ['item', '第一条'],
  ['front', ''],
])('the place %s is called %s', (id, name) => {
  const item: Provision = { ...at('item', 4), level: 'item', label: '（一）' }
  const one: Provision = { ...at('one', 4, item), label: '第一条' }
  const chapter: Provision = { ...at('chapter', 3, one), level: 'chapter', label: '第一章' }
  expect(nameIn({ provisions: [chapter] }, id)).toBe(name)
})
