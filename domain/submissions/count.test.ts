import { countSubmissions } from './count'
import type { Submission } from './submission'

const sent = (change: Partial<Submission> = {}): Submission => ({
  title: '民生实事项目由代表票决产生',
  outlet: '市日报',
  level: 'municipal',
  submittedOn: '2026-11-02',
  authors: [{ personId: 'liu', name: '刘XX' }],
  ...change,
})
const adoptedOn = (day: string) => ({ adoption: { adoptedOn: day, page: '第3版' } })

test('a story with two authors counts once, and once for each of them', () => {
  const both = [
    { personId: 'liu', name: '刘XX' },
    { personId: 'wang', name: '王XX' },
  ]
  const { total, people } = countSubmissions(
    [sent({ authors: both, ...adoptedOn('2026-11-05') })],
    2026,
  )
  expect(total).toEqual({ sent: 1, adopted: 1, stories: 1 })
  expect(people.map(({ name, sent, adopted }) => [name, sent, adopted])).toEqual([
    ['刘XX', 1, 1],
    ['王XX', 1, 1],
  ])
})

test('one piece sent to one outlet by two people counts for each of them, and once in all', () => {
  const { total, people, outlets } = countSubmissions(
    [sent(), sent({ authors: [{ name: '孙XX' }], ...adoptedOn('2026-11-05') })],
    2026,
  )
  expect(total).toEqual({ sent: 1, adopted: 1, stories: 1 })
  expect(outlets).toMatchObject([{ sent: 1, adopted: 1 }])
  expect(people.map(({ name, sent }) => [name, sent])).toEqual([
    ['孙XX', 1],
    ['刘XX', 1],
  ])
})

test('one story in three outlets is three submissions and one story', () => {
  const outlets = ['市日报', '省人大网', '人民代表报']
  const all = outlets.map((outlet) => sent({ outlet, ...adoptedOn('2026-11-05') }))
  expect(countSubmissions(all, 2026).total).toEqual({ sent: 3, adopted: 3, stories: 1 })
})

test('punctuation does not make two stories or two outlets of one', () => {
  const all = [
    sent({ outlet: '人民代表报', ...adoptedOn('2026-11-05') }),
    sent({
      outlet: '《人民代表报》',
      title: '民生实事项目，由代表票决产生！',
      ...adoptedOn('2026-11-06'),
    }),
  ]
  const { total, outlets } = countSubmissions(all, 2026)
  expect(total.stories).toBe(1)
  expect(outlets).toMatchObject([{ outlet: '人民代表报', sent: 1, adopted: 1 }])
})

test.each<[string, Partial<Submission>, Partial<Submission>, number]>([
  ['one story under two titles', { storyId: 's1' }, { storyId: 's1', title: '票决制的实践' }, 1],
  ['a story and the same title by hand', { storyId: 's1' }, {}, 1],
  ['two stories of one title', { storyId: 's1' }, { storyId: 's2' }, 2],
  ['two titles by hand', {}, { title: '票决制的实践' }, 2],
])('%s, by two people at one outlet', (_, one, other, pieces) => {
  const both = [
    sent({ ...one, ...adoptedOn('2026-11-05') }),
    sent({ ...other, authors: [{ name: '孙XX' }], ...adoptedOn('2026-11-06') }),
  ]
  for (const all of [both, [...both].reverse()]) {
    const { total, outlets } = countSubmissions(all, 2026)
    expect(total).toEqual({ sent: pieces, adopted: pieces, stories: pieces })
    expect(outlets).toMatchObject([{ sent: pieces, adopted: pieces }])
  }
})

test.each([
  [2025, { sent: 1, adopted: 0, stories: 0 }],
  [2026, { sent: 0, adopted: 1, stories: 1 }],
  [2024, { sent: 0, adopted: 0, stories: 0 }],
  [undefined, { sent: 1, adopted: 1, stories: 1 }],
])('sent in December 2025 and adopted in January 2026, as seen in %s', (year, total) => {
  const late = sent({ submittedOn: '2025-12-30', ...adoptedOn('2026-01-04') })
  expect(countSubmissions([late], year).total).toEqual(total)
})

test('one name with a place on the roster and without is two people; the most adopted come first', () => {
  const all = [
    sent({ authors: [{ name: '刘XX' }] }),
    sent({ outlet: '省人大网', level: 'provincial', ...adoptedOn('2026-11-06') }),
  ]
  const { people, levels } = countSubmissions(all, 2026)
  expect(people.map(({ key, adopted }) => [key, adopted])).toEqual([
    ['person:liu', 1],
    ['name:刘xx', 0],
  ])
  expect(levels.map(({ level, sent }) => [level, sent])).toEqual([
    ['national', 0],
    ['provincial', 1],
    ['municipal', 1],
    ['district', 0],
  ])
})
