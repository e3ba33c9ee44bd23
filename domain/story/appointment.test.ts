import type { Block } from '../document/block'
import { appointmentSentences, speaksOfAppointment, wordsOfVote } from './appointment'
import type { StoryContent } from './story-content'

const story = (text: string, change: Partial<StoryContent> = {}): StoryContent => ({
  title: '标题',
  summary: '',
  source: '',
  byline: '',
  blocks: [{ kind: 'paragraph' as const, id: 'b', text }],
  ...change,
})

it.each([
  '会议决定任命张某为区财政局局长。',
  '任命张XX、李XX、王XX、赵XX、孙XX、周XX、吴XX、郑XX为区人民法院审判员。',
  '任命：张XX同志为区财政局局长；李XX同志为区教育局局长。',
  '会议决定任命了3名政府组成部门负责人。',
  '免去李某的区教育局局长职务。',
  '免去赵XX、钱XX、孙XX、李XX、周XX、吴XX、郑XX的区人民检察院检察员职务。',
  '补选王某为市人大代表。',
  '选举张XX、李XX、王XX、赵XX、钱XX为区第十八届人大常委会副主任。',
  '王XX全票当选为区人民政府区长。',
  '王XX当选区人大常委会副主任。',
  '会议通过了人事任免事项。',
  '会议还表决了有关人事事项。',
  '接受刘某辞去副区长职务的请求。',
  '会议通过了关于接受刘XX辞职请求的决定。',
  '刘XX因工作变动辞去区人民政府副区长职务。',
  '撤销陈XX的区监察委员会委员职务。',
  '区人大常委会表决人事任命案。',
  '区 人 大 常 委 会 任 命 名 单',
  '区人大常委会任免名单',
  '决定由赵某代理区长职务。',
  '会议审议了对孙XX等4名同志的任命。',
  '主任会议提名周XX为区人大常委会代表工作委员会主任人选。',
  '会议酝酿了区长候选人建议名单。',
  '拟任命人员作任前发言。',
  '会议作出《关于任命张XX为区财政局局长的决定》。',
  '罢免何XX的区人大代表职务。',
  '由孙XX担任区人民法院副院长。',
  '2019年3月，张XX当选为区第十七届人大代表。',
  '会议依法任免了一批国家机关工作人员。',
  '会议还任命了7名人民陪审员。',
  '任命了区人民法院审判员。',
  '任命人民陪审员五十名。',
  '任命张某区人民法院审判员。',
  '免去李某区教育局局长。',
  '王某同志任区教育局局长，李某同志任区财政局局长。',
  '王某任区教育局局长，李某任区财政局局长。',
  '张某同志任区人民法院副院长、审判委员会委员。',
  '会议表决通过了有关任免事项。',
  '会议审议通过了任免事项',
  '会议表决通过了王某等3名同志的任职。',
  '听取了关于提请任命张某的议案说明。',
  '院长提请区人大常委会任命李某。',
  '任免国家机关工作人员7人次',
  '全年任免国家机关工作人员８６人次。',
  '会议依法任免国家机关工作人员。',
])('speaks of an appointment: %s', (text) => {
  expect(appointmentSentences(story(text))).toEqual([text.replace(/ /g, '')])
})

it.each([
  '新任命的国家机关工作人员进行宪法宣誓。',
  '会议听取了选举工作准备情况的汇报。',
  '会议修订了《XX区人大常委会人事任免办法》。',
  '会议学习了《XX区人大常委会任免国家机关工作人员办法》，要求严格依法办事。',
  '常委会进一步规范人事任免工作，完善任前审议、任中监督的机制。',
  '要依法行使监督权、重大事项决定权、任免权。',
  '主任会议听取了人事任免程序执行情况的汇报。',
  '为被任命人员颁发任命书。',
  '《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》为换届提供了依据。',
  '选举法宣传月以“珍惜民主权利”为主题。',
  '选举委员会的办公地点设为区会议中心。',
  '代表的任务是联系群众，主任会议对此作了安排。',
  '会议以集中学习为主，免去了不必要的环节。',
  '常委会研究室主任介绍了代表建议办理情况。',
  '检察官讲述了一起罢免权行使的历史案例。',
  '会议修订了区人大常委会任免国家机关工作人员办法。',
  '机关干部学习了任免办法12条。',
  '要完善任免制度，规范任免事项的审议程序。',
  '要依法行使任免国家机关工作人员的职权。',
  '副院长由院长提请本级人大常委会任命。',
  '审判员的任命由院长提请。',
  '提请任命前须进行法律知识考试。',
  '他2015年任区教育局局长，后任区财政局局长。',
  '王某同志曾任区教育局局长。',
  '时任区教育局局长王某介绍了情况，现任区教育局局长李某作了补充。',
  '李某同志任区教育局局长期间走遍了全区学校。',
  '张某同志任劳任怨，主任多次给予表扬。',
  '刚才，新任命的7名同志进行了宪法宣誓。',
  '责任命名牌匾由各处处长悬挂。',
])('speaks of none: %s', (text) => {
  expect(speaksOfAppointment(story(text))).toBe(false)
})

const voted = '人事任免案。张某任局长。'
const words = (text: string): Block => ({ kind: 'paragraph', id: 'b', text })
const picture = (caption: string): Block => ({ kind: 'image', id: 'i', fileId: 'f', caption })

const said = '任命张XX为区财政局局长。'
it.each<[string, Partial<StoryContent>]>([
  ['the title', { title: said }],
  ['the summary', { summary: said }],
  ['the correction', { correction: `职务有误，应为：${said}` }],
  ['a caption', { blocks: [{ kind: 'image', id: 'i', fileId: 'f', caption: said }] }],
  ['a list', { blocks: [{ kind: 'list', id: 'l', ordered: true, items: ['一', said] }] }],
  ['a cell', { blocks: [{ kind: 'table', id: 't', headerRows: 0, rows: [[{ text: said }]] }] }],
])('looks for them in %s', (_, change) => {
  expect(appointmentSentences(story('正文。', change))).toHaveLength(1)
})

it.each<[string, Partial<StoryContent>]>([
  ['the title', { title: '区教育局局长人选公示' }],
  ['a heading', { blocks: [{ kind: 'heading', id: 'h', level: 2, text: '人事任免工作' }] }],
  ['a caption', { blocks: [picture('区长人选的建议')] }],
])('judges %s as a line of its own, more strictly than a sentence', (_, change) => {
  expect(appointmentSentences(story('正文。', change))).toHaveLength(1)
})

it('finds them in an ordinary report of a meeting, from its title on', () => {
  const report =
    '会议依法任免了一批国家机关工作人员。会议还任命了7名人民陪审员。' +
    '王某同志任区教育局局长，李某同志任区财政局局长。会议由主任主持。'
  const title = '区人大常委会任免一批国家机关工作人员'
  expect(appointmentSentences(story(report, { title }))).toEqual([
    title,
    '会议依法任免了一批国家机关工作人员。',
    '会议还任命了7名人民陪审员。',
    '王某同志任区教育局局长，李某同志任区财政局局长。',
  ])
})

it('takes the names below a line that announces them, up to the next heading', () => {
  const names: Block[] = [
    { kind: 'paragraph', id: 'h', text: '任命：' },
    { kind: 'paragraph', id: 'n1', text: '张XX　区财政局局长' },
    { kind: 'list', id: 'n2', ordered: false, items: ['李XX，区教育局局长'] },
    { kind: 'heading', id: 'e', level: 2, text: '会议日程' },
    { kind: 'paragraph', id: 'f', text: '会期一天。' },
  ]
  expect(appointmentSentences(story('', { blocks: names }))).toEqual([
    '任命：',
    '张XX区财政局局长',
    '李XX，区教育局局长',
  ])
})

it.each<[string, Partial<StoryContent>, boolean]>([
  [
    'a person in a sentence no pattern knows',
    { blocks: [words('人事任免案。李某任局长。')] },
    true,
  ],
  ['the title', { title: '另一标题' }, true],
  ['the summary', { summary: '摘要' }, true],
  ['the correction', { correction: '应为李某。' }, true],
  ['a caption', { blocks: [words(voted), picture('李某宣誓')] }, true],
  ['nothing but a space', { blocks: [words('人事任免案。 张某任局长。')] }, false],
  ['who wrote it', { byline: '李XX' }, false],
])('a vote is about every word: %s', (_, change, otherwise) => {
  const before = story(voted)
  const differs =
    JSON.stringify(wordsOfVote({ ...before, ...change })) !== JSON.stringify(wordsOfVote(before))
  expect(differs).toBe(otherwise)
})
