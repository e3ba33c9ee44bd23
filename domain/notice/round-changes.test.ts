import type { NoticeContent } from './notice-content'
import { roundChanges } from './round-changes'

const content: NoticeContent = {
  title: '关于召开区第十八届人大常委会第十二次会议的通知',
  addressee: '各位常委会组成人员',
  sections: [
    { key: 'opening', heading: '', text: '现将有关事项通知如下。' },
    { key: 'attendance', heading: '参会人员', text: '常委会组成人员' },
  ],
  attachments: ['会议日程'],
  issuer: '区人大常委会办公室',
  startsAt: '2026-12-20T01:00:00.000Z',
  venue: '区会议中心三楼',
  audience: { groups: [], excluded: [] },
}

test.each<[string, Partial<NoticeContent>, [heading: string, before: string, after: string][]]>([
  ['nothing', {}, []],
  [
    'a section',
    { sections: [content.sections[0]!, { ...content.sections[1]!, text: '全体人员' }] },
    [['参会人员', '常委会组成人员', '全体人员']],
  ],
  ['the place', { venue: '二楼' }, [['会议地点', '区会议中心三楼', '二楼']]],
  [
    'to whom it is written',
    { addressee: '各位代表' },
    [['主送', '各位常委会组成人员', '各位代表']],
  ],
  [
    'an attachment more',
    { attachments: ['会议日程', '名单'] },
    [['附件', '会议日程', '会议日程\n名单']],
  ],
  ['who issues it', { issuer: '区人大常委会' }, [['落款', '区人大常委会办公室', '区人大常委会']]],
  [
    'who is called, in no words',
    { audience: { groups: [], excluded: ['p1'] } },
    [['参会范围', '', '有改动，名单见会议页“参会范围”']],
  ],
])('%s', (_, change, expected) => {
  const said = roundChanges('standingCommittee', content, { ...content, ...change })
  expect(said.map(({ heading, before, after }) => [heading, before, after])).toEqual(expected)
})
