import fc from 'fast-check'
import { changesOfIssue, hasChanges, issueSections, issueTitle, type IssuedRule } from './issue'

const rule = (ruleId: string, editionId = `${ruleId}1`, part = '议事'): IssuedRule => ({
  ruleId,
  editionId,
  title: `${ruleId}办法`,
  part,
  effectiveOn: '2026-01-01',
})

const ids = (rules: readonly IssuedRule[]) => rules.map(({ ruleId }) => ruleId)

test.each([
  ['nothing', [rule('甲')], [rule('甲')], [], [], []],
  ['a new rule', [rule('甲')], [rule('甲'), rule('乙')], ['乙'], [], []],
  ['an amendment', [rule('甲')], [rule('甲', '甲2')], [], ['甲'], []],
  ['a repeal', [rule('甲'), rule('乙')], [rule('乙')], [], [], ['甲']],
  [
    'all of it at once',
    [rule('甲'), rule('乙')],
    [rule('丙'), rule('乙', '乙2')],
    ['丙'],
    ['乙'],
    ['甲'],
  ],
])('against the issue before: %s', (_, before, after, added, amended, left) => {
  const changes = changesOfIssue(before, after)
  expect(ids(changes.added)).toEqual(added)
  expect(ids(changes.amended)).toEqual(amended)
  expect(ids(changes.left)).toEqual(left)
  expect(hasChanges(changes)).toBe(added.length + amended.length + left.length > 0)
})

test.each([
  ['two change places', '甲乙', '乙甲', ['甲']],
  ['the last comes first', '甲乙丙丁', '丁甲乙丙', ['丁']],
  ['one is new between them, one left', '甲乙丙', '甲丁丙', []],
  ['nothing', '甲乙丙', '甲乙丙', []],
])('against the order before: %s', (_, before, after, moved) => {
  const changes = changesOfIssue(
    [...before].map((id) => rule(id)),
    [...after].map((id) => rule(id)),
  )
  expect(ids(changes.moved)).toEqual(moved)
})

test('what stands in another part has moved, amended or not', () => {
  const before = [rule('甲'), rule('乙'), rule('丙')]
  const after = [rule('乙'), rule('甲', '甲1', '会议'), rule('丙', '丙2', '会议')]
  const changes = changesOfIssue(before, after)
  expect([ids(changes.moved), ids(changes.amended)]).toEqual([['甲', '丙'], ['丙']])
  expect(hasChanges({ ...changes, amended: [] })).toBe(true)
  const words = issueSections(after, changes, '').find(({ key }) => key === 'changes')
  expect(words?.text).toBe('修改：《丙办法》。\n调整编次：《甲办法》、《丙办法》。')
})

test('whatever the order, what has not moved stands as it stood', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Array.from('甲乙丙丁戊己庚'), { minLength: 7 }), (shuffled) => {
      const before = Array.from('甲乙丙丁戊己庚', (id) => rule(id))
      const moved = new Set(
        ids(
          changesOfIssue(
            before,
            shuffled.map((id) => rule(id)),
          ).moved,
        ),
      )
      const rest = shuffled.filter((id) => !moved.has(id))
      expect(rest).toEqual(ids(before).filter((id) => !moved.has(id)))
      expect(moved.size === 0).toBe(shuffled.join('') === '甲乙丙丁戊己庚')
    }),
  )
})

test('the first issue says what it holds; a later one what changed, and what becomes of the old copy', () => {
  const first = issueSections([rule('甲')], undefined, '')
  expect(first.map(({ heading }) => heading)).toEqual(['收录制度（1件）'])
  const later = issueSections(
    [rule('甲', '甲2'), rule('乙')],
    changesOfIssue([rule('甲')], [rule('甲', '甲2'), rule('乙')]),
    '请各单位组织学习。',
  )
  expect(later).toEqual([
    { key: 'note', heading: '印发说明', text: '请各单位组织学习。' },
    { key: 'changes', heading: '本版变动', text: '新增：《乙办法》。\n修改：《甲办法》。' },
    { key: 'rules', heading: '收录制度（2件）', text: '1．《甲办法》\n2．《乙办法》' },
    expect.objectContaining({ key: 'before', text: expect.stringContaining('以前的版本作废') }),
  ])
  expect(issueTitle('work', 2)).toBe('《常委会工作制度汇编》（第2版）')
})
