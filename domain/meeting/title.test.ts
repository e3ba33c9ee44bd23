import { meetingTitle, type Titled } from './title'

test.each<[string, Titled]>([
  [
    '区第十八届人大常委会第十二次会议',
    { kind: 'standingCommittee', term: 18, ordinal: 12, topic: '不用' },
  ],
  ['区第十八届人大常委会第五次主任会议', { kind: 'chairpersons', term: 18, ordinal: 5 }],
  ['区第十八届人民代表大会第六次会议', { kind: 'congress', term: 18, ordinal: 6 }],
  [
    'XX区第二十届人大常委会第一百零一次会议',
    { kind: 'standingCommittee', district: 'XX区', term: 20, ordinal: 101 },
  ],
  ['视察民生实事项目建设情况', { kind: 'inspection', term: 18, topic: '视察民生实事项目建设情况' }],
  ['代表小组活动', { kind: 'deputyGroup', term: 18, ordinal: 3 }],
  ['调研', { kind: 'research', term: 18, topic: '' }],
  ['预算审查专题会', { kind: 'other', term: 18, kindName: '专题会', topic: '预算审查专题会' }],
  ['区第十八届人大常委会第二次专题会', { kind: 'other', term: 18, ordinal: 2, kindName: '专题会' }],
  ['其他会议', { kind: 'other', term: 18 }],
])('%s', (title, meeting) => expect(meetingTitle(meeting)).toBe(title))
