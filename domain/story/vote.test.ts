import { speaksOfAppointment } from './vote'

const story = (text: string) => ({
  title: '标题',
  summary: '',
  source: '',
  byline: '',
  blocks: [{ kind: 'paragraph' as const, id: 'b', text }],
})

it.each([
  ['会议决定任命张某为区财政局局长。', true],
  ['免去李某的区教育局局长职务。', true],
  ['补选王某为市人大代表。', true],
  ['会议通过了人事任免事项。', true],
  ['接受刘某辞去副区长职务的请求。', true],
  ['区人大常委会表决人事任命案。', true],
  ['区人大常委会任命名单', true],
  ['决定由赵某代理区长职务。', true],
  ['新任命的国家机关工作人员进行宪法宣誓。', false],
  ['会议听取了选举工作准备情况的汇报。', false],
])('%s → %s', (text, speaks) => {
  expect(speaksOfAppointment(story(text))).toBe(speaks)
})
