import { changesSince } from './changes-since'

const at = (minute: number) => `2026-11-23T02:0${minute}:00.000Z`
const step = (by: string, did: string, revision: number) => ({
  at: at(revision),
  by,
  did,
  revision,
})
const steps = [step('李XX', '送审', 2), step('赵XX', '初审通过', 3), step('钱XX', '复审退回', 4)]
const returned = { revision: 4, updatedAt: at(4), updatedBy: '钱XX', steps }

test.each([
  ['one step later', returned, 3, '钱XX 于 11月23日 10:04 复审退回'],
  ['two', returned, 2, '赵XX 于 11月23日 10:03 初审通过；钱XX 于 11月23日 10:04 复审退回'],
  [
    'a text saved after the return',
    { ...returned, revision: 5, updatedAt: at(5), updatedBy: '李XX' },
    3,
    '钱XX 于 11月23日 10:04 复审退回；李XX 于 11月23日 10:05 作了修改',
  ],
  [
    'nothing but a text saved',
    { revision: 2, updatedAt: at(2), updatedBy: '吴XX', steps: [] },
    1,
    '吴XX 于 11月23日 10:02 作了修改',
  ],
])('%s', (_, subject, seen, says) => expect(changesSince(subject, seen)).toBe(says))

test('what does not fit is counted', () => {
  const many = [1, 2, 3, 4, 5, 6].map((n) => step('李XX', `第${n}步`, n))
  const says = changesSince({ ...returned, revision: 6, steps: many }, 0)
  expect(says).toMatch(/^此前还有 2 步；李XX 于 .* 第3步；/)
})
