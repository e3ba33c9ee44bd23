import type { NoticeContent } from './notice-content'
import { paperLines } from './paper-lines'

const content: NoticeContent = {
  title: '',
  addressee: '',
  sections: [
    { key: 'opening', heading: '', text: '现将有关事项通知如下：' },
    { key: 'agenda', heading: '会议议程（草案）', text: '（一）听取报告\n\n（二）其他事项' },
    { key: 'requirements', heading: '有关要求', text: '（一）安排好工作。请准时参加。' },
  ],
  attachments: [],
  issuer: '',
  startsAt: '2026-12-20T01:00:00.000Z',
  venue: '三楼会议室',
  audience: { groups: [], excluded: [] },
}

test('sections are numbered as a document’s first level, and their numbered headings as its second', () => {
  const said = paperLines('standingCommittee', content).map((line) =>
    line.as === 'heading' ? `# ${line.text}` : [line.lead, line.text].filter(Boolean).join('|'),
  )
  expect(said).toEqual([
    '现将有关事项通知如下：',
    '# 一、会议时间',
    '2026年12月20日（星期日）上午9:00',
    '# 二、会议地点',
    '三楼会议室',
    '# 三、会议议程（草案）',
    '（一）听取报告',
    '（二）其他事项',
    '# 四、有关要求',
    '（一）安排好工作。|请准时参加。',
  ])
})
