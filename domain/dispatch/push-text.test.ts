import type { AgendaItem } from '../meeting/meeting'
import { groupText, meetingPushFields, pushOccasions, titleForPush } from './push-text'

const agenda: AgendaItem[] = [
  { id: 'a', title: '听取和审议关于教育工作情况的报告', specialReport: true },
  { id: 'b', title: '决定李XX为区财政局局长', unpublished: true },
]
const meeting = {
  kind: 'standingCommittee' as const,
  title: '区第十八届人大常委会第十二次会议',
  startsAt: '2026-06-20T01:00:00.000Z',
  venue: '区会议中心三楼（常委会会议厅，北门进，凭出席证入场）',
  agenda,
}

test('the fields of the template, each within its limit', () => {
  expect(meetingPushFields(meeting, 'notice')).toEqual({
    thing1: '区第十八届人大常委会第十二次会议',
    time2: '2026年6月20日 09:00',
    thing3: '区会议中心三楼',
    thing4: '请打开签收，并答复是否参加',
  })
  expect(Object.values(pushOccasions).every((text) => [...text].length <= 20)).toBe(true)
})

test('at 00:30 it is the day it is in Shanghai; no venue is no fault', () => {
  const early = { ...meeting, startsAt: '2025-12-31T16:30:00.000Z', venue: ' ' }
  expect(meetingPushFields(early, 'changed')).toMatchObject({
    time2: '2026年1月1日 00:30',
    thing3: '详见通知',
    thing4: '会议安排有变动，请重新签收',
  })
})

test.each([
  ['what an activity is about', '视察民生实事项目', 'inspection', '视察民生实事项目'],
  ['an appointment', '人事任免工作会', 'other', '其他会议'],
  ['someone’s resignation', '研究王XX辞职事宜', 'other', '其他会议'],
  ['who leaves which office', '关于接受张三辞去区长职务的会议', 'other', '其他会议'],
  ['the words of an unpublished item', '关于决定李XX为区财政局局长的会', 'other', '其他会议'],
  ['a part of its words', '李XX为区财政局局长', 'other', '其他会议'],
  ['nothing', ' ', 'research', '调研'],
] as const)('a title that tells %s', (_, title, kind, shown) => {
  expect(titleForPush({ kind, title, agenda })).toBe(shown)
})

test('not a word of the agenda leaves, published or not', () => {
  const title = `关于${agenda[1]!.title}的会议`
  const leaves = [
    ...Object.values(meetingPushFields({ ...meeting, title }, 'notice')),
    groupText({
      title: titleForPush({ ...meeting, title }),
      time: '6月20日（周六）上午9:00',
      venue: meeting.venue,
      link: 'https://example.cn/n/1',
      unsigned: [],
    }),
  ].join('\n')
  for (const word of ['李XX', '财政局', '局长', '教育', '报告', '决定'])
    expect(leaves).not.toContain(word)
})

test('the text for the group names who has not signed', () => {
  const facts = {
    title: '区第十八届人大常委会第十二次会议',
    time: '6月20日（周六）上午9:00',
    venue: '区会议中心三楼',
    link: '#小程序://人大办公室/abc',
  }
  expect(groupText({ ...facts, unsigned: ['王XX', '赵XX'] })).toBe(
    [
      '【会议通知】',
      '区第十八届人大常委会第十二次会议',
      '时间：6月20日（周六）上午9:00',
      '地点：区会议中心三楼',
      '签收请点：#小程序://人大办公室/abc',
      '尚未签收（2）：王XX、赵XX，请尽快签收。',
    ].join('\n'),
  )
  expect(groupText({ ...facts, unsigned: [] })).toContain('已全部签收')
})
