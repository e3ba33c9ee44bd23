import { draftedFrom } from './drafted'
import type { NoticeContent } from './notice-content'
import { noticeRenewed } from './renewed-notice'
import { noticeFrom } from './template'

const then = '2026-12-01T02:00:00.000Z'
const now = '2026-12-16T02:00:00.000Z'
const meeting = {
  kind: 'standingCommittee' as const,
  title: '区第十八届人大常委会第十二次会议',
  startsAt: '2026-12-20T01:00:00.000Z',
  venue: '三楼会议室',
  agenda: [{ id: 'a1', title: '听取报告' }],
  audience: { groups: [], excluded: [] },
}
const units = { addressee: '区教育局', attendance: '区教育局。', hasOrgans: true }
const [signBy, returnBy] = ['2026-12-18T09:00:00.000Z', '2026-12-17T09:00:00.000Z']

type Case = [
  string,
  typed: Partial<NoticeContent>,
  meeting: Partial<typeof meeting>,
  units: Partial<typeof units>,
  expected: Partial<NoticeContent>,
]
const laterDay = { startsAt: '2026-12-22T01:00:00.000Z' }
const sooner = { startsAt: '2026-12-18T01:00:00.000Z' }
const cases: Case[] = [
  [
    'another room leaves what was typed, and moves no deadline',
    { title: '关于开会的通知', addressee: '各单位', signBy: '2026-12-19T04:00:00.000Z' },
    { venue: '二楼' },
    {},
    {
      ...{ title: '关于开会的通知', addressee: '各单位', venue: '二楼' },
      ...{ signBy: '2026-12-19T04:00:00.000Z', returnBy },
    },
  ],
  [
    'what nobody typed follows the meeting',
    {},
    { ...laterDay, title: '区第十八届人大常委会第十三次会议' },
    { addressee: '区财政局' },
    {
      ...{ title: '关于召开区第十八届人大常委会第十三次会议的通知', addressee: '区财政局' },
      ...{ signBy: '2026-12-20T09:00:00.000Z', returnBy: '2026-12-19T09:00:00.000Z' },
    },
  ],
  [
    'a typed deadline that still holds stays when the meeting moves; the other follows it',
    { signBy: '2026-12-19T04:00:00.000Z' },
    laterDay,
    {},
    { signBy: '2026-12-19T04:00:00.000Z', returnBy: '2026-12-19T09:00:00.000Z' },
  ],
  [
    'one not before the meeting any more is set anew',
    { signBy: '2026-12-19T04:00:00.000Z' },
    sooner,
    {},
    { signBy: '2026-12-18T00:00:00.000Z', returnBy: '2026-12-18T00:00:00.000Z' },
  ],
  [
    'one that is past is set anew',
    { signBy: '2026-12-16T01:00:00.000Z' },
    { venue: '二楼' },
    {},
    { signBy, returnBy },
  ],
  [
    'one taken out on purpose stays out',
    { signBy: undefined },
    laterDay,
    {},
    { signBy: undefined },
  ],
  ['no organs, no returns', {}, { venue: '二楼' }, { hasOrgans: false }, { returnBy: undefined }],
]

test.each(cases)('按会议更新: %s', (_, typed, change, units_, expected) => {
  const content = noticeFrom(meeting, units, then)
  const drafted = draftedFrom(content, meeting.agenda)
  const fresh = noticeFrom({ ...meeting, ...change }, { ...units, ...units_ }, now)
  const renewed = noticeRenewed({ ...content, ...typed }, drafted, fresh, meeting.agenda, now)
  expect(renewed.content).toMatchObject(expected)
})

test('organs that come in are asked for returns', () => {
  const content = noticeFrom(meeting, { ...units, hasOrgans: false }, then)
  const fresh = noticeFrom(meeting, units, now)
  const drafted = draftedFrom(content, meeting.agenda)
  const renewed = noticeRenewed(content, drafted, fresh, meeting.agenda, now)
  expect(renewed.content.returnBy).toBe(returnBy)
})

test('of a notice whose making is not on record nothing typed is lost', () => {
  const content = { ...noticeFrom(meeting, units, then), title: '关于开会的通知' }
  const fresh = noticeFrom({ ...meeting, ...laterDay }, units, now)
  const renewed = noticeRenewed(content, undefined, fresh, meeting.agenda, now)
  const { title, signBy: kept, startsAt } = renewed.content
  expect([title, kept, startsAt]).toEqual(['关于开会的通知', signBy, laterDay.startsAt])
})

test('a deadline that was left alone near the meeting still follows when the meeting moves', () => {
  const late = '2026-12-18T02:00:00.000Z'
  const content = noticeFrom(meeting, units, then)
  const drafted = draftedFrom(content, meeting.agenda)
  const elsewhere = noticeFrom({ ...meeting, venue: '二楼' }, units, late)
  const once = noticeRenewed(content, drafted, elsewhere, meeting.agenda, late)
  expect(once.content.signBy).toBe(signBy)
  const moved = noticeFrom({ ...meeting, ...laterDay }, units, late)
  const twice = noticeRenewed(once.content, once.drafted, moved, meeting.agenda, late)
  expect(twice.content.signBy).toBe('2026-12-20T09:00:00.000Z')
})
