import type { MeetingKind } from '../vocabulary/meeting-kinds'
import { defaultLists } from '../proofreading/default-lists'
import { proofread } from '../proofreading/proofread'
import { noticeCancelled, noticeChanged } from './changed-notice'
import { noticeClosedBecause } from './gate'
import { noticeLines } from './notice-lines'
import { noticePassages } from './passages'
import { noticeFrom, type NoticedMeeting } from './template'

const now = '2026-12-01T02:00:00.000Z'
const units = {
  addressee: '区人大常委会组成人员，区教育局',
  attendance: '（一）出席人员：区人大常委会组成人员。\n（二）列席人员：区教育局负责同志。',
  hasOrgans: true,
}
const meeting = (kind: MeetingKind, title: string, more: Partial<NoticedMeeting> = {}) => ({
  kind,
  title,
  startsAt: '2026-12-20T01:00:00.000Z',
  venue: '区会议中心三楼会议室',
  agenda: [{ id: 'a1', title: '听取和审议区人民政府关于教育工作情况的报告' }],
  audience: { groups: [], excluded: [] },
  ...more,
})

const committee = meeting('standingCommittee', '区第十八届人大常委会第十二次会议', {
  decidedBy: { text: '区第十八届人大常委会第五次主任会议' },
})
const inspection = meeting('inspection', '民生实事项目视察', { venue: '区人大机关院内' })

const textOf = (content: ReturnType<typeof noticeFrom>, key: string) =>
  content.sections.find((section) => section.key === key)?.text

const cases: [string, NoticedMeeting, title: string, opening: string][] = [
  [
    'a meeting of the standing committee',
    committee,
    '关于召开区第十八届人大常委会第十二次会议的通知',
    '经区第十八届人大常委会第五次主任会议决定，定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开区第十八届人大常委会第十二次会议。现将有关事项通知如下：',
  ],
  [
    'a chairpersons’ meeting nobody had to decide on',
    meeting('chairpersons', '区第十八届人大常委会第六次主任会议'),
    '关于召开区第十八届人大常委会第六次主任会议的通知',
    '定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开区第十八届人大常委会第六次主任会议。现将有关事项通知如下：',
  ],
  [
    'a session of the congress, over several days',
    meeting('congress', '区第十八届人民代表大会第三次会议', {
      startsAt: '2027-01-12T01:00:00.000Z',
      endsAt: '2027-01-14T09:00:00.000Z',
      venue: '区会议中心礼堂',
      decidedBy: { text: '区第十八届人大常委会第十二次会议决定' },
    }),
    '关于召开区第十八届人民代表大会第三次会议的通知',
    '经区第十八届人大常委会第十二次会议决定，定于2027年1月12日（星期二）上午9:00在区会议中心礼堂召开区第十八届人民代表大会第三次会议，会期3天。现将有关事项通知如下：',
  ],
  [
    'an inspection',
    inspection,
    '关于开展民生实事项目视察的通知',
    '定于2026年12月20日（星期日）上午9:00开展民生实事项目视察。现将有关事项通知如下：',
  ],
  [
    'an inspection named by who makes it',
    meeting('inspection', '和平、新华代表团视察老旧小区改造', { decidedBy: undefined }),
    '关于开展和平、新华代表团视察老旧小区改造活动的通知',
    '定于2026年12月20日（星期日）上午9:00开展和平、新华代表团视察老旧小区改造活动。现将有关事项通知如下：',
  ],
  [
    'an inquiry named without its kind',
    meeting('research', '组织开展养老服务', { decidedBy: { text: '经常委会领导同意' } }),
    '关于开展养老服务调研的通知',
    '经常委会领导同意，定于2026年12月20日（星期日）上午9:00开展养老服务调研。现将有关事项通知如下：',
  ],
  [
    'a deputies’ group',
    meeting('deputyGroup', '和平代表小组学习活动'),
    '关于开展和平代表小组学习活动的通知',
    '定于2026年12月20日（星期日）上午9:00开展和平代表小组学习活动。现将有关事项通知如下：',
  ],
  [
    'any other meeting',
    meeting('other', '全区代表工作座谈会'),
    '关于召开全区代表工作座谈会的通知',
    '定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开全区代表工作座谈会。现将有关事项通知如下：',
  ],
]

test.each(cases)('%s is called as an office would', (_, one, title, opening) => {
  const content = noticeFrom(one, units, now)
  expect(content.title).toBe(title)
  expect(textOf(content, 'opening')).toBe(opening)
  expect(textOf(content, 'contact')).toBe('请与区人大常委会办公室联系，联系电话：0000-1234567。')
})

test.each(cases)('%s: the proofreader and the gate find nothing in it', (_, one) => {
  const drafted = noticeFrom(one, units, now)
  const content = {
    ...drafted,
    audience: {
      groups: [
        { as: 'member' as const, selector: { by: 'role' as const, role: 'deputy' as const } },
      ],
      excluded: [],
    },
    sections: drafted.sections.map((section) =>
      section.key === 'registration'
        ? { ...section, text: '1月11日下午到区会议中心报到。' }
        : section,
    ),
  }
  const passages = noticePassages(content)
  const marks = proofread(passages, defaultLists, '2026-12-01')
  expect(marks).toEqual([])
  expect(noticeClosedBecause(one.kind, content, false, passages, marks, [], now)).toEqual({})
})

test('agenda and requirements are numbered below the sections, a single one is not', () => {
  const two = { ...committee, agenda: [...committee.agenda, { id: 'a2', title: '其他事项' }] }
  expect(textOf(noticeFrom(two, units, now), 'agenda')).toBe(
    '（一）听取和审议区人民政府关于教育工作情况的报告\n（二）其他事项',
  )
  expect(textOf(noticeFrom(committee, units, now), 'agenda')).toBe(
    '听取和审议区人民政府关于教育工作情况的报告',
  )
})

test.each([
  ['2026-12-01T02:00:00.000Z', '2026-12-18T09:00:00.000Z', '2026-12-17T09:00:00.000Z'],
  ['2026-12-18T02:00:00.000Z', '2026-12-20T00:00:00.000Z', '2026-12-20T00:00:00.000Z'],
  ['2026-12-20T00:30:00.000Z', undefined, undefined],
])('drafted %s, it is to be signed by %s and returned by %s', (at, signBy, returnBy) => {
  const content = noticeFrom(committee, units, at)
  expect(content).toMatchObject({ signBy, returnBy })
})

const changes: [string, Partial<NoticedMeeting>, title: string, opening: string][] = [
  [
    'the day',
    { startsAt: '2026-12-21T01:00:00.000Z' },
    '关于调整区第十八届人大常委会第十二次会议召开时间的通知',
    '因会场检修，原定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开的区第十八届人大常委会第十二次会议，改于2026年12月21日（星期一）上午9:00召开，会议地点不变。现将调整后的有关事项通知如下，请以本通知为准：',
  ],
  [
    'the place',
    { venue: '区人大机关二楼会议室' },
    '关于调整区第十八届人大常委会第十二次会议地点的通知',
    '因会场检修，原定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开的区第十八届人大常委会第十二次会议，会议地点改为区人大机关二楼会议室，时间不变。现将调整后的有关事项通知如下，请以本通知为准：',
  ],
  [
    'both',
    { startsAt: '2026-12-21T06:30:00.000Z', venue: '区人大机关二楼会议室' },
    '关于调整区第十八届人大常委会第十二次会议时间和地点的通知',
    '因会场检修，原定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开的区第十八届人大常委会第十二次会议，改于2026年12月21日（星期一）下午2:30在区人大机关二楼会议室召开。现将调整后的有关事项通知如下，请以本通知为准：',
  ],
  [
    'the agenda only',
    { agenda: [{ id: 'a9', title: '听取和审议区人民政府关于财政决算的报告' }] },
    '关于调整区第十八届人大常委会第十二次会议有关安排的通知',
    '因会场检修，对区第十八届人大常委会第十二次会议的有关安排作适当调整，时间、地点不变。现将调整后的有关事项通知如下，请以本通知为准：',
  ],
]

test.each(changes)('a change of %s tells what was and what is', (_, moved, title, opening) => {
  const before = noticeFrom(committee, units, now)
  const kept = {
    ...before,
    attachments: ['会议日程'],
    sections: before.sections.map((section) =>
      section.key === 'requirements' ? { ...section, text: '请着正装。' } : section,
    ),
  }
  const after = { ...committee, ...moved }
  const content = noticeChanged(kept, after, '会场检修。', units, now)
  expect(content.title).toBe(title)
  expect(textOf(content, 'opening')).toBe(opening)
  expect(textOf(content, 'requirements')).toBe('请着正装。')
  expect(content).toMatchObject({
    startsAt: after.startsAt,
    venue: after.venue,
    attachments: ['会议日程'],
  })
  expect(proofread(noticePassages(content), defaultLists, '2026-12-01')).toEqual([])
})

test('a change of a change tells of the edition before, not of the first', () => {
  const first = noticeFrom(committee, units, now)
  const moved = { ...committee, startsAt: '2026-12-21T01:00:00.000Z' }
  const second = noticeChanged(first, moved, '会场检修', units, now)
  const again = { ...committee, startsAt: '2026-12-22T01:00:00.000Z' }
  const third = noticeChanged(second, again, '由于天气原因', units, now)
  expect(textOf(third, 'opening')).toMatch(
    /^由于天气原因，原定于2026年12月21日（星期一）.*改于2026年12月22日（星期二）上午9:00召开/,
  )
})

test.each([
  [
    committee,
    '关于取消区第十八届人大常委会第十二次会议的通知',
    '因工作安排调整，原定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开的区第十八届人大常委会第十二次会议取消。请收到后在小程序签收，并相互转告。\n特此通知。',
  ],
  [
    inspection,
    '关于取消民生实事项目视察的通知',
    '因工作安排调整，原定于2026年12月20日（星期日）上午9:00开展的民生实事项目视察取消。请收到后在小程序签收，并相互转告。\n特此通知。',
  ],
])('a cancelled one has neither time nor place nor anything to answer', (one, title, text) => {
  const before = noticeFrom(one, units, now)
  const content = noticeCancelled(before, one, '工作安排调整')
  expect(content.title).toBe(title)
  expect(noticeLines(one.kind, content).map((line) => line.text)).toEqual([
    text,
    '请与区人大常委会办公室联系，联系电话：0000-1234567。',
  ])
  expect(proofread(noticePassages(content), defaultLists, '2026-12-01')).toEqual([])
})

test('an opening that names another day than the meeting’s keeps the notice from its signature', () => {
  const content = noticeFrom(committee, units, now)
  const moved = { ...content, startsAt: '2026-12-21T01:00:00.000Z' }
  const passages = noticePassages(moved)
  expect(
    noticeClosedBecause('standingCommittee', moved, false, passages, [], [], now),
  ).toMatchObject({ opening: '导语中的日期与会议时间不一致，请核对' })
})
