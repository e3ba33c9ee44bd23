import { dayProblem } from './days'
import { differences } from './differences'
import { authorKey, claimsOf, distinctAuthors, outletKey } from './keys'
import { offeredOutlets } from './outlets'
import type { Submission } from './submission'

test.each([
  ['2026-11-20', undefined, undefined],
  ['2026-11-25', undefined, { code: 'DAY_IN_FUTURE', field: 'submittedOn' }],
  ['2026-11-20', '2026-11-24', undefined],
  ['2026-11-20', '2026-11-20', undefined],
  ['2026-11-20', '2026-11-19', { code: 'ADOPTED_BEFORE_SUBMISSION', field: 'adoptedOn' }],
  ['2026-11-20', '2026-11-25', { code: 'DAY_IN_FUTURE', field: 'adoptedOn' }],
])('sent %s, adopted %s', (submittedOn, adoptedOn, problem) => {
  const adoption = adoptedOn ? { adoptedOn, page: '' } : undefined
  expect(dayProblem({ submittedOn, adoption }, '2026-11-24')).toEqual(problem)
})

test.each([
  ['《人民代表报》', '人民代表报'],
  ['人民代表报 ', '人民代表报'],
  ['ＸＸ日报', 'XX日报'],
])('%s is the outlet %s', (one, other) => {
  expect(outletKey(one)).toBe(outletKey(other))
})

test('namesakes on the roster stay two people, the same person is one', () => {
  const [liu, other, again] = [
    { personId: 'a', name: '刘XX' },
    { personId: 'b', name: '刘XX' },
    { personId: 'a', name: '刘XX' },
  ]
  expect(distinctAuthors([liu, other, again])).toEqual([liu, other])
  expect(authorKey({ name: ' 刘XX ' })).toBe(authorKey({ name: '刘XX' }))
})

test('a piece at an outlet is claimed for each of its authors: by its title, and by the story of the desk', () => {
  const authors = [{ personId: 'liu', name: '刘XX' }, { name: '孙XX' }]
  const typed = { title: '《会议》召开', outlet: '市日报', authors }
  expect(claimsOf(typed)).toEqual([
    { parts: ['title', '会议召开', '市日报', 'person:liu'], author: '刘XX' },
    { parts: ['title', '会议召开', '市日报', 'name:孙xx'], author: '孙XX' },
  ])
  expect(claimsOf({ ...typed, storyId: 's1' })).toHaveLength(4)
})

test('outlets used last are offered first, each once', () => {
  const used = [
    { outlet: '区融媒体中心', level: 'district' as const },
    { outlet: '《市日报》', level: 'municipal' as const },
  ]
  const names = offeredOutlets(used).map(({ outlet }) => outlet)
  expect(names.slice(0, 2)).toEqual(['区融媒体中心', '《市日报》'])
  expect(names).not.toContain('市日报')
})

test('what a correction changed is written down', () => {
  const before: Submission = {
    title: '会议召开',
    outlet: '市日报',
    level: 'municipal',
    submittedOn: '2026-11-20',
    authors: [{ name: '刘XX' }],
  }
  const after = { ...before, outlet: '市晚报', adoption: { adoptedOn: '2026-11-22', page: '' } }
  expect(differences(before, after)).toBe('媒体：市日报→市晚报；采用日期：无→2026-11-22')
})
