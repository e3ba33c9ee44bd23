import * as fc from 'fast-check'
import { withMarkApplied } from './apply-mark'
import { commonWords } from './confusions/common-words'
import { conditionalWords } from './confusions/conditional-words'
import { doubtfulWords } from './confusions/doubtful-words'
import { idioms } from './confusions/idioms'
import { officeWords } from './confusions/office-words'
import { realWords } from './confusions/real-words'
import { confusions } from './confusions/tables'
import { defaultLists } from './default-lists'
import { fingerprintOf } from './fingerprint'
import type { MarkKind, Passage } from './mark'
import type { OfficeLists } from './office-lists'
import { passagesOfText } from './passages'
import { proofread } from './proofread'

const today = '2026-11-23'
const lists: OfficeLists = {
  ...defaultLists,
  leaders: [
    { name: '王建国', title: '区人大常委会主任' },
    { name: '李晓明', title: '区人大常委会副主任' },
  ],
}
const marksIn = (text: string) => proofread(passagesOfText(text), lists, today)

/** What is written, its kind, and what to put instead; `undefined` where only a person can know. */
const wrong: [text: string, wrong: string, right: string | undefined, kind: MarkKind][] = [
  ['会议對有关工作作了安排。', '對', '对', 'variant'],
  ['会议对下一步工作作出布署。', '布署', '部署', 'confusion'],
  ['人大伐表视察民生实事。', '人大伐表', '人大代表', 'confusion'],
  ['截止目前，已办结十二件。', '截止目前', '截至目前', 'confusion'],
  ['必需坚持党的领导。', '必需坚持', '必须坚持', 'confusion'],
  ['由区人名代表大会选举产生。', '人名代表', '人民代表', 'confusion'],
  ['区人民代大会常务委员会公告。', '人民代大会常务委员会', '人民代表大会常务委员会', 'missing'],
  ['学习贯落彻实会议精神。', '贯落彻实', '贯彻落实', 'swap'],
  ['代表们认真的听取了汇报。', '的', '地', 'particle'],
  ['会场气氛热列。', '热列', '热烈', 'confusion'],
  ['大力推动动法治建设。', '动动', '动', 'repetition'],
  ['工作取的了新进展。', '的', '得', 'particle'],
  ['维护人民地利益。', '地', '的', 'particle'],
  ['防止类似问题不再发生。', '不再', '再次', 'collocation'],
  ['进一步提高工作力度。', '提高', '加大', 'collocation'],
  ['会议听取了了工作报告的的说明。', '的的', '的', 'repetition'],
  ['会议要求会议要求各单位落实。', '会议要求会议要求', '会议要求', 'repetition'],
  [
    '增强大局意识、政治意识、核心意识、看齐意识。',
    '大局意识、政治意识、核心意识、看齐意识',
    '政治意识、大局意识、核心意识、看齐意识',
    'formulation',
  ],
  ['坚持人民当家做主。', '人民当家做主', '人民当家作主', 'formulation'],
  ['区人大主任出席会议。', '人大', '人大常委会', 'organ'],
  ['区第十八界人大常委会第十二次会议。', '界', '届', 'confusion'],
  ['区人大常委会副主任王建国主持会议。', '区人大常委会副主任', '区人大常委会主任', 'leader'],
  ['区人大常委会主任王建过主持会议。', '王建过', '王建国', 'leader'],
  ['会议指出,要抓好落实。', ',', '，', 'punctuation'],
  ['会议指出，，要抓好落实。', '，，', '，', 'punctuation'],
  ['会议圆满结束！。', '！。', '！', 'punctuation'],
  ['副主任李某、赵某、出席会议。', '、', '', 'punctuation'],
  ['按时办结率达百分之98。', '百分之98', '98%', 'number'],
  ['常委会第二次十次会议。', '第二次十次', undefined, 'number'],
  ['为其三天的培训班结业。', '为其', '为期', 'confusion'],
  ['逐条梳里意见。', '梳里', '梳理', 'confusion'],
  ['增强安全敢。', '安全敢', '安全感', 'confusion'],
  ['教育、医疗、养老、等工作。', '、', '', 'punctuation'],
  ['根据《监督法的规定，听取报告。', '《', undefined, 'pairing'],
  ['他说：“一定办好。', '“', undefined, 'pairing'],
  ['五月5日召开会议。', '五月5日', '5月5日', 'number'],
  ['近30余名代表参加。', '近30余', '30余', 'number'],
  ['会议定于2月30日召开。', '2月30日', undefined, 'date'],
  ['定于2026年11月24日（星期三）召开。', '三', '二', 'date'],
  ['上午15:00开会。', '上午15:', undefined, 'date'],
  ['共收到建议XX件。', 'XX', undefined, 'blank'],
  ['会议听取了 工作报告，并进行了认真审议和表决。', ' ', '', 'space'],
]

it.each(wrong)('%s', (text, words, right, kind) => {
  const marks = marksIn(text)
  const mark = marks.find((one) => one.wrong === words && one.kind === kind)
  expect({ marks, found: mark !== undefined }).toMatchObject({ found: true })
  if (right === undefined) expect(mark?.suggestions).toEqual([])
  else expect(mark?.suggestions).toContain(right)
  expect(text.slice(mark?.offset, (mark?.offset ?? 0) + words.length)).toBe(words)
})

it.each([
  ['一、加强学习\n二、改进作风\n四、抓好落实', '四、'],
  ['（一）听取\n（一）审议', '（一）'],
  ['一是要加强领导，二是要落实责任，四是要强化监督。', '四'],
])('numbering that skips or doubles: %s', (text, words) => {
  const marks = marksIn(text).filter(({ kind }) => kind === 'numbering')
  expect(marks.map((mark) => mark.wrong)).toEqual([words])
})

it.each([
  '坚持保质保量、有备必审，以钉钉子精神抓落实；因特殊原因不能出席的，报经主任会议同意。',
  '会议对有关工作作了部署，对下一步工作作出安排，把合作作为重点。',
  '研究出席、列席会议人员名单，履行行政执法检察监督职责。',
  '师生比为1:80，图纸比例尺为1:2000，双方以98:75结束比赛，混合比例1：60。',
  '二〇〇〇年成立，一九〇〇年始建，二○○八年改制。',
  '督促检查长效机制，全部份额，资源因素，四周道路。',
  '来函收悉。区住建、卫健部门到现场转一转，回来再想一想，未尽事宜另行商定。',
])('nothing at all in: %s', (text) => expect(marksIn(text)).toEqual([]))

it.each([
  '区人大常委会主任王建国主持会议，副主任李晓明作说明。',
  '会议听取和审议了区人民政府关于2026年上半年国民经济和社会发展计划执行情况的报告。',
  '投入大量资金，农民人均收入增长6.5%，截止日期为2026年11月30日。',
  '即日起接受报名，截止12月4日。',
  '请报送名单（截止12月4日）。',
  '投稿请发至办公室邮箱，截止2026年12月31日。',
  '征集自11月20日开始，截止到12月4日。',
  '欢迎报名。截止12月4日，逾期不再受理。',
  '欢迎报名。截止12月4日，18：00以后不再受理。',
  '人人参与，天天坚持，研究研究再定，一个问题一个问题地解决。',
  '会议定于2026年11月24日（星期二）上午9:00在三楼会议室召开。',
  '《中华人民共和国各级人民代表大会常务委员会监督法》（2024年修正）',
  '他说：“要把好事办好。”',
  '国发〔2024〕1号文件印发后，各地认真落实。',
  '代表们的认真态度和扎实的工作作风受到好评。',
  '三楼3号会议室，联系电话0371-65901234，邮箱renda@example.com。',
  '应当做好有关工作，及时向常委会报告。',
  '有关单位要对照清单，立即整改。',
])('nothing certain in: %s', (text) => {
  expect(marksIn(text).filter(({ tier }) => tier === 'certain')).toEqual([])
})

it.each([
  ['代表们认真的听取了汇报。', '的'],
  ['大家深刻的认识到问题所在。', '的'],
  ['他激动的说：“谢谢。”', '的'],
  ['会议取的重大进展。', '的'],
  ['工作获的了群众认可。', '的'],
  ['活动开展的有声有色。', '的'],
  ['日子过的越来越好。', '的'],
  ['对居民产生了明显地影响。', '地'],
  ['近30余名代表、约20余人参加。', '近30余'],
  ['由2026年至2024年逐年上升。', '2026年至2024年'],
  ['卫生健康委员负责同志参加。', '卫生健康委员'],
  ['参加活动3人此。', '人此'],
  ['截止2026年10月底，共收到建议30件。', '截止'],
  ['截止10月底，已办结建议30件。', '截止'],
  ['会议通报了情况。截止到2026年10月31日，全区共建成联络站32个。', '截止'],
  ['进展如下；截止11月20日，30件建议全部办复。', '截止'],
])('still certain in: %s', (text, wrong) => {
  expect(marksIn(text).find(({ tier }) => tier === 'certain')?.wrong).toBe(wrong)
})

it('marks nothing in the titles of books and in words the office accepts', () => {
  const text = '《按装手册》由部署科编写。'
  expect(marksIn(text)).toEqual([])
  const accepted = { ...lists, accepted: ['布署科'] }
  expect(proofread(passagesOfText('布署科'), accepted, today)).toEqual([])
})

it('knows from when on a formulation holds', () => {
  const dated = {
    ...lists,
    formulations: [{ text: '新提法', wrong: ['旧提法'], from: '2026-06-01' }],
  }
  const on = (day: string) => proofread(passagesOfText('坚持旧提法。'), dated, day).length
  expect([on('2026-05-31'), on('2026-06-01')]).toEqual([0, 1])
})

it.each([
  ['区人民检察院检查长作工作报告。', '检查长'],
  ['区人民检查院依法提起公诉。', '人民检查院'],
  ['充份发挥代表作用。', '充份'],
  ['他说，因该尽快整改。', undefined],
  ['人大代表毕竞是群众选出来的。', '竞'],
  ['坚持以法治国。', '以法治国'],
  ['以以上内容为准，区的的工作。', '的的'],
  ['下午14:75召开，比例1:80。', '14:75'],
  ['上午9:00—10:75开会。', '10:75'],
  ['14:30至17:75审议报告。', '17:75'],
  ['会议定于9:75在区政府召开。', '9:75'],
  ['会议时间：9:80。', '9:80'],
  ['9:80召开会议。', '9:80'],
  ['会议室里共有〇〇人，于二〇〇〇年建成。', undefined],
])('certain, away from a seam: %s', (text, words) => {
  const certain = marksIn(text).filter(({ tier }) => tier === 'certain')
  expect(certain.map((one) => one.wrong)).toEqual(words ? [words] : [])
})

describe('whatever the text', () => {
  const sentence = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(...wrong.map(([text]) => text), '会议', '（', '”', '，', ' ', '\n', '3'),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  it('marks stand exactly where they say, and never over one another', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const passages = passagesOfText(text)
        const marks = proofread(passages, lists, today)
        for (const passage of passages) {
          let end = 0
          for (const mark of marks.filter((one) => one.passage === passage.id)) {
            expect(mark.offset).toBeGreaterThanOrEqual(end)
            expect(passage.text.slice(mark.offset, mark.offset + mark.length)).toBe(mark.wrong)
            expect(mark.suggestions).not.toContain(mark.wrong)
            end = mark.offset + mark.length
          }
        }
      }),
      { numRuns: 500, seed: 20261123 },
    )
  })
})

it('a suggestion that is taken takes its mark away, and leaves the styles on their words', () => {
  const blocks = [
    {
      kind: 'paragraph' as const,
      id: 'b1',
      text: '会议作出布署，要求落实。',
      styles: [{ start: 7, end: 9, as: 'strong' as const }],
    },
  ]
  const passage: Passage = { id: 'b1', text: blocks[0]?.text ?? '', role: 'paragraph' }
  const [mark] = proofread([passage], lists, today)
  if (!mark) throw new Error('no mark')
  const after = withMarkApplied(blocks, mark, '决策部署')
  expect(after[0]).toMatchObject({
    text: '会议作出决策部署，要求落实。',
    styles: [{ start: 9, end: 11, as: 'strong' }],
  })
  expect(withMarkApplied(after, mark, '部署')).toEqual(after)
})

it('a mark keeps its fingerprint when the text changes elsewhere', () => {
  const of = (text: string) => {
    const [mark] = marksIn(text)
    return mark && fingerprintOf(mark, text)
  }
  expect(of('会议对下一步工作作出布署。')).toBe(of('昨天，会议对下一步工作作出布署。'))
  expect(of('会议对下一步工作作出布署。')).not.toBe(of('区委已经作了布署，大家落实。'))
})

it.each([
  ['another day', '会议定于2026年3月5日（星期三）召开。', '会议定于2026年4月9日（星期三）召开。'],
  ['another year', '会议定于2026年3月5日（星期三）召开。', '会议定于2027年3月5日（星期三）召开。'],
])('a weekday let stand for one date is marked anew for %s', (_, before, after) => {
  const of = (text: string) =>
    marksIn(text)
      .filter(({ kind }) => kind === 'date')
      .map((mark) => fingerprintOf(mark, text))
  expect(of(before)).toHaveLength(1)
  expect(of(after)).toHaveLength(1)
  expect(of(after)).not.toEqual(of(before))
  expect(of(before)).toEqual(of(`通知：${before}`))
})

it('however long the words, a fingerprint tells the place and the reason, and is bounded', () => {
  const wrong = '长'.repeat(300)
  const text = `${wrong}，${wrong}`
  const long = { passage: 'p'.repeat(40), kind: 'formulation' as const, wrong, length: 300 }
  const names = [
    { ...long, offset: 0, reason: '甲' },
    { ...long, offset: 301, reason: '甲' },
    { ...long, offset: 0, reason: '乙'.repeat(450) },
  ].map((mark) => fingerprintOf(mark, text))
  expect(new Set(names).size).toBe(3)
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(800)
})

it('the same word has another fingerprint in another passage, and at its second place in one', () => {
  const text = '会议作出布署。会议作出布署。'
  const passages = ['b1', 'b2'].map((id): Passage => ({ id, text, role: 'paragraph' }))
  const marks = proofread(passages, lists, today).filter(({ wrong }) => wrong === '布署')
  expect(marks).toHaveLength(4)
  expect(new Set(marks.map((mark) => fingerprintOf(mark, text))).size).toBe(4)
})

it.each([
  ['XX区第十七届人大常委会召开会议。', ['第十七届']],
  ['第十七届区人大第三次会议开幕。', ['第十七届']],
  ['十七届区人大常委会第三次会议召开。', ['十七届']],
  ['XX区第十八届人民代表大会第五次会议召开。', []],
  ['第十四届全国人大第四次会议、市第十六届人大会议召开。', []],
  ['内蒙古自治区第十四届人大会议召开。', []],
  ['第十七届自治区人大会议召开，已有18届县人大，会议召开。', []],
  ['他在第十七届区人大任代表，第16届县人大常委会作了审议。', ['第十七届', '第16届']],
])('the 届 of the district in %s', (text, found) => {
  const passage: Passage = { id: 'b1', text, role: 'paragraph' }
  const wrong = (term?: number) =>
    proofread([passage], { ...lists, term }, today)
      .filter(({ suggestions: [put] }) => put?.endsWith('十八届'))
      .map((one) => one.wrong)
  expect(wrong(18)).toEqual(found)
  expect(wrong()).toEqual([])
})

describe('the tables', () => {
  it('hold at least 600 confusions, each once, none of them right', () => {
    expect(confusions.length).toBeGreaterThan(600)
    const keys = confusions.map(({ wrong: word, right, after, before }) =>
      [word, right, ...after, ...before].join(' '),
    )
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([])
    expect(
      confusions.filter(({ wrong: word, right }) => word === right || !word || !right),
    ).toEqual([])
  })

  it('say what is wrong for what in one table only', () => {
    const tables = [idioms, officeWords, commonWords, doubtfulWords, conditionalWords, realWords]
    const pairs = tables.flatMap((table) => [
      ...new Set(table.split(/\s+/).filter((word) => word.includes('>'))),
    ])
    expect(pairs.filter((pair, n) => pairs.indexOf(pair) !== n)).toEqual([])
  })

  it('never put one wrong word for another', () => {
    const always = new Set(
      confusions
        .filter(({ certain, after, before }) => certain && after.length + before.length === 0)
        .map(({ wrong: word }) => word),
    )
    expect(
      confusions
        .filter(({ right }) => always.has(right))
        .map(({ wrong: word, right }) => `${word}>${right}`),
    ).toEqual([])
  })
})
