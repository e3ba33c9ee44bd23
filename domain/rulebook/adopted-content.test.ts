import { parseRule } from '../provisions/parse-rule'
import { linesOfText } from '../provisions/read-lines'
import { carryIds } from './carry-ids'
import type { Change } from '../vocabulary/rulebook'
import { adoptedContent, asksChange } from './adopted-content'

let made = 0
const contentOf = (...above: string[]) => {
  const { title, notes, provisions } = parseRule(linesOfText([...above, '第一条 试。'].join('\n')))
  return { title, notes, provisions: carryIds([], provisions, () => `id-${++made}`) }
}
const passed = { meeting: 'XX区第十八届人大常委会第五次主任会议', on: '2026-11-26' }
const told = '2026年11月26日XX区第十八届人大常委会第五次主任会议'

it.each<[string, string[], string[], Change | undefined]>([
  ['the first note of a rule', ['请假规则'], [`（${told}通过）`], undefined],
  [
    'into the bracket that is there',
    ['请假规则', '（2020年3月1日XX区第十七届人大常委会第二次会议通过）'],
    [`（2020年3月1日XX区第十七届人大常委会第二次会议通过 ${told}修正）`],
    'amended',
  ],
  [
    'as a line below lines',
    ['请假规则', '2020年3月1日XX区第十七届人大常委会第二次会议通过'],
    ['2020年3月1日XX区第十七届人大常委会第二次会议通过', `${told}修订`],
    'revised',
  ],
  ['of an amendment whose draft has lost the notes', ['请假规则'], [`（${told}修正）`], 'amended'],
  [
    'behind a document number',
    ['请假规则', '人常〔2026〕3号'],
    ['人常〔2026〕3号', `（${told}通过）`],
    undefined,
  ],
  [
    'behind when it was issued',
    ['请假规则', '（2021年3月1日印发）'],
    [`（2021年3月1日印发 ${told}通过）`],
    undefined,
  ],
  [
    'though it was issued that very day',
    ['请假规则', '（2026年11月26日印发）'],
    [`（2026年11月26日印发 ${told}通过）`],
    undefined,
  ],
  ['not twice', ['请假规则', `（${told}修订）`], [`（${told}修订）`], 'amended'],
])('%s', (_, above, expected, change) => {
  const { notes } = adoptedContent(contentOf(...above), { ...passed, change })
  expect(notes.map(({ text }) => text)).toEqual(expected)
  expect(notes.flatMap(({ acts }) => acts).at(-1)).toEqual({
    on: '2026-11-26',
    by: 'XX区第十八届人大常委会第五次主任会议',
    act: /修订）?$/.test(expected.at(-1) ?? '')
      ? 'revised'
      : /修正）?$/.test(expected.at(-1) ?? '')
        ? 'amended'
        : 'passed',
  })
})

it.each<[string, number, string[], boolean]>([
  ['the first text of a rule', 1, ['请假规则', '人常〔2026〕3号'], false],
  ['a second edition', 2, ['请假规则'], true],
  [
    'a first one here, passed elsewhere before',
    1,
    ['请假规则', '（2020年3月1日XX区第十七届人大常委会第二次会议通过）'],
    true,
  ],
  ['one that tells of this meeting already', 2, ['请假规则', `（${told}修订）`], false],
  ['one that was only issued before', 1, ['请假规则', '（2021年3月1日印发）'], false],
  ['one in force since a day', 1, ['请假规则', '2021年3月1日起施行'], false],
  ['one amended and issued', 1, ['请假规则', '（2021年3月1日印发 2023年5月6日修改）'], true],
  [
    'one passed, and issued in the same breath',
    1,
    ['请假规则', '（2020年3月1日XX区第十七届人大常委会第二次会议通过 自印发之日起施行）'],
    true,
  ],
  ['a second edition, issued on the day', 2, ['请假规则', '（2026年11月26日印发）'], true],
])('whether it must be said how it changes an earlier text: %s', (_, ordinal, above, expected) => {
  expect(asksChange({ ordinal, content: contentOf(...above) }, passed)).toBe(expected)
})

it('is read again as it was written', () => {
  const { title, notes } = adoptedContent(contentOf('请假规则（草案）'), passed)
  const again = contentOf(title, ...notes.map(({ text }) => text))
  expect(again.title).toBe('请假规则')
  expect(again.notes.map(({ text, acts }) => ({ text, acts }))).toEqual(
    notes.map(({ text, acts }) => ({ text, acts })),
  )
})

it.each([
  ['请假规则（草案）', '请假规则'],
  ['请假规则（征求意见稿）', '请假规则'],
  ['请假规则（草案修改二稿）', '请假规则'],
  ['请假规则（试行）', '请假规则（试行）'],
])('%s is passed as %s', (draft, title) => {
  expect(adoptedContent({ title: draft, notes: [], provisions: [] }, passed).title).toBe(title)
})
