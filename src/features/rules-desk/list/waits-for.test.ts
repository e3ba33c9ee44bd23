import type { RuleRow } from './use-rules'
import { waitsFor } from './waits-for'

type Draft = NonNullable<RuleRow['draft']>

const draft: Draft = { editionId: 'e', ordinal: 1, status: 'draft', opinions: 0, unanswered: 0 }
const period: NonNullable<Draft['period']> = {
  text: 1,
  openedAt: '2026-11-01T00:00:00Z',
  closesOn: '2026-11-30',
  audience: 'public',
  organs: [],
  open: true,
}
const closed = { ...period, open: false }

test.each<[string, Partial<Draft>, RuleRow['path'], string]>([
  ['nothing yet', {}, 'chairpersons', '起草中，可征求意见或提请审议'],
  ['a period', { period }, 'chairpersons', '征求意见到 2026年11月30日'],
  [
    'opinions come in',
    { period, opinions: 3, unanswered: 3 },
    'chairpersons',
    '征求意见到 2026年11月30日，已收意见 3 条',
  ],
  ['answers', { period: closed, opinions: 3, unanswered: 2 }, 'chairpersons', '意见 2 条未答复'],
  ['all answered', { period: closed, opinions: 3 }, 'chairpersons', '意见已全部答复，可提请审议'],
  ['the chairpersons', { status: 'inReview' }, 'chairpersons', '待主任会议审议'],
  ['one of two meetings', { status: 'inReview' }, 'committee', '待会议审议'],
  ['sent back', { status: 'returned' }, 'chairpersons', '按审议意见修改，再次提请'],
  ['agreed', { status: 'approved' }, 'chairpersons', '审议通过，可登记通过'],
])('%s', (_, part, path, words) => {
  expect(waitsFor({ draft: { ...draft, ...part }, path })).toBe(words)
})

test('a rule without a draft waits for nothing', () => {
  expect(waitsFor({ path: 'committee' })).toBeUndefined()
})
