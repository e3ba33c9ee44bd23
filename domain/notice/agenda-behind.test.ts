import { agendaBehind } from './agenda-behind'
import { numbered } from './numbered'

const education = { id: 'a', title: '听取教育工作情况的报告' }
const budget = { id: 'b', title: '审议预算' }
const water = { id: 'c', title: '审议水务条例' }
const drafted = [education, budget]
const textOf = (items: readonly { title: string }[]) => numbered(items.map(({ title }) => title))
const asDrafted = textOf(drafted)
const longer = { ...budget, title: '审议预算调整方案' }

test.each([
  ['as it was drafted', asDrafted, drafted, []],
  ['one added', asDrafted, [...drafted, water], ['通知上没有“审议水务条例”']],
  ['… and typed into the notice by hand', textOf([...drafted, water]), [...drafted, water], []],
  ['one taken off', asDrafted, [education], ['“审议预算”已不在议程上，通知上还有']],
  ['… and out of the notice by hand', textOf([education]), [education], []],
  [
    'one made 不公开',
    asDrafted,
    [education, { ...budget, unpublished: true }],
    ['“审议预算”已改为不公开，通知上还有'],
  ],
  ['one not public added', asDrafted, [...drafted, { ...water, unpublished: true }], []],
  ['in another order', asDrafted, [budget, education], ['议题的次序与通知上的不同']],
  ['… put so in the notice by hand', textOf([budget, education]), [budget, education], []],
  ['an order of the notice’s own', textOf([budget, education]), drafted, []],
  [
    'one reworded is told once',
    asDrafted,
    [education, longer],
    ['“审议预算”已改为“审议预算调整方案”'],
  ],
  [
    'reworded and moved',
    asDrafted,
    [longer, education],
    ['“审议预算”已改为“审议预算调整方案”', '议题的次序与通知上的不同'],
  ],
  ['taken off and entered anew', asDrafted, [education, { ...budget, id: 'd' }], []],
  ['left out of the notice by hand', textOf([education]), drafted, ['通知上没有“审议预算”']],
  ['with words of the clerk’s around it', asDrafted.replace('报告', '报告（书面）'), drafted, []],
])('%s', (_, text, agenda, expected) =>
  expect(agendaBehind(text, drafted, agenda)).toEqual(expected),
)

test('a title that is part of another is told by its own line only', () => {
  const both = [longer, { ...water, title: '审议预算' }]
  expect(agendaBehind('审议预算调整方案', both, both)).toEqual(['通知上没有“审议预算”'])
  expect(agendaBehind(textOf(both), both, both)).toEqual([])
  expect(agendaBehind('审议预算调整方案', [longer], [budget])).toEqual([
    '“审议预算调整方案”已改为“审议预算”',
  ])
})

test('of a notice whose making is not on record only what it lacks is known', () => {
  const agenda = [water, { ...budget, unpublished: true }, education]
  expect(agendaBehind(asDrafted, undefined, agenda)).toEqual(['通知上没有“审议水务条例”'])
})
