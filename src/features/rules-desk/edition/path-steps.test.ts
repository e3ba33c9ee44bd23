import { pathSteps } from './path-steps'

type Way = Parameters<typeof pathSteps>[0]

const who = { id: 'w', name: '王XX' }
const rule: Way['rule'] = {
  title: '议事规则',
  book: 'work',
  part: '会议',
  order: 1,
  scope: 'public',
  path: 'chairpersons',
  revision: 1,
}
const draft: Way = {
  rule,
  status: 'draft',
  standing: 'draft',
  opinions: { total: 0, unanswered: 0 },
  deliberations: [],
  writers: [who],
}
const period: NonNullable<Way['period']> = {
  text: 1,
  openedAt: '2026-11-01T00:00:00Z',
  closesOn: '2026-11-30',
  audience: 'public',
  organs: [],
  open: false,
}
const sat = (
  stage: 'chairpersons' | 'committee',
  result: Way['deliberations'][number]['result'],
  on = '2026-12-01',
): Way['deliberations'][number] => ({
  stage,
  result,
  on,
  meeting: '第五次主任会议',
  points: '',
  text: 2,
  recordedBy: who,
  at: `${on}T08:00:00Z`,
})
const adoption: NonNullable<Way['adoption']> = {
  by: 'chairpersons',
  meeting: '第六次主任会议',
  on: '2026-12-10',
  effectiveOn: '2027-01-01',
}

const signs = { passed: '✓', waiting: '…', ahead: '' }
const told = (way: Way) =>
  pathSteps(way).map(({ name, state, detail = '' }) => `${signs[state]}${name}：${detail}`)

test.each<[string, Partial<Way>, number, string]>([
  ['being written', {}, 0, '…起草：王XX'],
  ['nobody was asked yet', {}, 1, '征求意见：可以先征求意见'],
  ['a period is open', { period: { ...period, open: true } }, 1, '…征求意见：到 2026年11月30日'],
  ['meanwhile nothing is written', { period: { ...period, open: true } }, 0, '✓起草：王XX'],
  [
    'answers are owed',
    { period, opinions: { total: 5, unanswered: 2 } },
    1,
    '…征求意见：2 条意见未答复',
  ],
  [
    'all are answered',
    { period, opinions: { total: 5, unanswered: 0 } },
    1,
    '✓征求意见：5 条意见，已全部答复',
  ],
  ['then it is revised', { period }, 0, '…起草：按征求的意见修改'],
  [
    'before the meeting',
    { status: 'inReview', stage: 'chairpersons' },
    2,
    '…主任会议审议：等待会议审议',
  ],
  [
    'nobody was asked at all',
    { status: 'inReview', stage: 'chairpersons' },
    1,
    '征求意见：没有征求',
  ],
  [
    'sent back by the meeting',
    { status: 'returned', deliberations: [sat('chairpersons', 'reviseAndReturn')] },
    2,
    '主任会议审议：原则同意，修改后再审（2026年12月1日）',
  ],
  [
    'revised after it',
    { status: 'returned', deliberations: [sat('chairpersons', 'reviseAndReturn')] },
    0,
    '…起草：按审议意见修改',
  ],
  [
    'agreed the second time',
    {
      status: 'approved',
      deliberations: [
        sat('chairpersons', 'reviseAndReturn'),
        sat('chairpersons', 'agreed', '2026-12-10'),
      ],
    },
    2,
    '✓主任会议审议：第 2 次：同意（2026年12月10日）',
  ],
  ['to be recorded', { status: 'approved' }, 3, '…通过：可登记通过'],
  [
    'adopted',
    { status: 'published', adoption, standing: 'notYetInForce' },
    3,
    '✓通过：2026年12月10日 第六次主任会议',
  ],
  [
    'its day to come',
    { status: 'published', adoption, standing: 'notYetInForce' },
    4,
    '…施行：2027年1月1日起',
  ],
  [
    'over',
    { status: 'published', adoption, standing: 'amended', until: '2028-01-01' },
    4,
    '✓施行：2027年1月1日起，2028年1月1日起失效',
  ],
])('%s', (_, part, place, words) => {
  expect(told({ ...draft, ...part })[place]).toBe(words)
})

test('a rule of the standing committee has one meeting more', () => {
  const steps = pathSteps({
    ...draft,
    rule: { ...rule, path: 'committee' },
    status: 'inReview',
    stage: 'committee',
    deliberations: [sat('chairpersons', 'agreed')],
  })
  expect(steps.map(({ name, state }) => `${signs[state]}${name}`)).toEqual([
    '✓起草',
    '征求意见',
    '✓主任会议审议',
    '…常委会会议审议',
    '通过',
    '施行',
  ])
})
