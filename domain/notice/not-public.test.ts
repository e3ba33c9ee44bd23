import { behindMeeting, keptBack } from './behind-meeting'
import type { NoticeContent } from './notice-content'
import { notPublicIn } from './not-public'

const content = (agenda: string, title = '关于召开会议的通知'): NoticeContent => ({
  title,
  addressee: '',
  sections: [{ key: 'agenda', heading: '会议议程（草案）', text: agenda }],
  attachments: [],
  issuer: '',
  startsAt: '2026-12-20T01:00:00.000Z',
  venue: '三楼会议室',
  audience: { groups: [], excluded: [] },
})

test.each<[string, string, string[]]>([
  ['an appointment', '（一）听取报告\n（二）审议人事任免事项', ['（二）审议人事任免事项']],
  ['an election', '（一）听取报告\n（二）补选区人大代表', ['（二）补选区人大代表']],
  ['an item marked so', '（一）审议某案', ['（一）审议某案']],
  ['nothing of the kind', '（一）听取报告\n（二）其他事项', []],
])('what is not public in a notice: %s', (_, agenda, lines) =>
  expect(notPublicIn(content(agenda), [{ id: 'a', title: '审议某案', unpublished: true }])).toEqual(
    lines,
  ),
)

test('a draft is behind its meeting where that was changed since; what is left out on purpose is not', () => {
  const meeting = {
    startsAt: '2026-12-20T01:00:00.000Z',
    venue: '三楼会议室',
    agenda: [
      { id: 'a', title: '听取报告' },
      { id: 'b', title: '审议某案', unpublished: true },
    ],
    audience: { groups: [], excluded: [] },
  }
  expect(behindMeeting({ content: content('听取报告') }, meeting)).toEqual({
    differs: [],
    agenda: [],
  })
  expect(
    behindMeeting(
      { content: content('听取报告') },
      {
        ...meeting,
        startsAt: '2026-12-21T01:00:00.000Z',
        venue: '二楼',
        agenda: [...meeting.agenda, { id: 'c', title: '其他事项' }],
        audience: { groups: [], excluded: ['p'] },
      },
    ),
  ).toEqual({
    differs: ['会议时间', '地点', '议程', '参会范围'],
    agenda: ['通知上没有“其他事项”'],
  })
  // Also where only its end was moved.
  const longer = { ...meeting, endsAt: '2026-12-21T09:00:00.000Z' }
  expect(behindMeeting({ content: content('听取报告') }, longer).differs).toEqual(['会议时间'])
})

test.each([
  [[], undefined],
  [['议程', '参会范围'], undefined],
  [['会议时间', '地点', '议程'], '时间、地点已改，与通知不一致，请按会议页更新通知'],
])('behind in %j: %s', (behind, said) => {
  expect(keptBack(behind)).toBe(said && `会议${said}`)
})
