import * as fc from 'fast-check'
import { statutes, testEachStatute, testStatutes } from '../../tests/builders/statutes'
import { toChinese } from '../numerals/chinese'
import { parseRule } from './parse-rule'
import type { Provision } from './provision'
import { linesOfText, normalised } from './read-lines'
import { textOf } from './to-text'

const parsed = (...lines: string[]) => parseRule(linesOfText(lines.join('\n')))

/** A tree as a person would write it down: `第一条 正文` with what is below it indented. */
const outline = (provisions: readonly Provision[], depth = 0): string[] =>
  provisions.flatMap(({ level, label, text, children }) => [
    `${'  '.repeat(depth)}${level} ${[label, text].filter(Boolean).join(' ')}`.trimEnd(),
    ...outline(children, depth + 1),
  ])
const outlineOf = (...lines: string[]) => outline(parsed('XX规则', ...lines).provisions)
const oddOf = (...lines: string[]) =>
  parsed('XX规则', ...lines).oddities.map(({ kind, label }) => `${kind} ${label}`)

it('reads every level, each under the one it belongs to', () => {
  const lines = [
    '第一编　总　则',
    '第一章　会议',
    '第一节　召开',
    '第一条　会议每两个月举行一次。',
    '有下列情形之一的，可以临时召集：',
    '（一）主任会议认为必要；',
    '1.有紧急事项；',
    '2.有法定情形；',
    '（二）五分之一以上组成人员提议。',
    '会议由主任召集。',
    '第二条　会议须有过半数出席：',
    '（一）组成人员；',
    '（二）列席人员不计入。',
  ]
  expect(outlineOf(...lines)).toEqual([
    'part 第一编 总则',
    '  chapter 第一章 会议',
    '    section 第一节 召开',
    '      article 第一条',
    '        paragraph 会议每两个月举行一次。',
    '        paragraph 有下列情形之一的，可以临时召集：',
    '          item （一） 主任会议认为必要；',
    '            subitem 1. 有紧急事项；',
    '            subitem 2. 有法定情形；',
    '          item （二） 五分之一以上组成人员提议。',
    '        paragraph 会议由主任召集。',
    '      article 第二条 会议须有过半数出席：',
    '        item （一） 组成人员；',
    '        item （二） 列席人员不计入。',
  ])
})

it.each<[string, string[], string[]]>([
  ['no space behind the number', ['第一条为了规范工作。'], ['article 第一条 为了规范工作。']],
  [
    'spaces of every kind',
    ['\ufeff第\u00a0一\u3000条\u2003为了规范。'],
    ['article 第一条 为了规范。'],
  ],
  [
    'an inserted article',
    ['第一条 一。', '第一条之一 新。', '第一条之二新二。'],
    ['article 第一条 一。', 'article 第一条之一 新。', 'article 第一条之二 新二。'],
  ],
  ['Arabic articles', ['第1条 一。', '第2条 二。'], ['article 第1条 一。', 'article 第2条 二。']],
  [
    'a citation at the head of a line',
    ['第一条 一：', '第三条第二款规定的事项，适用本条。'],
    ['article 第一条', '  paragraph 一：', '  paragraph 第三条第二款规定的事项，适用本条。'],
  ],
  [
    'brackets half and full',
    ['第一条 下列：', '（一) 甲；', '(二）乙；', '(三) 丙。'],
    ['article 第一条 下列：', '  item （一) 甲；', '  item (二） 乙；', '  item (三) 丙。'],
  ],
  [
    'Arabic items',
    ['第一条 下列：', '1．甲；', '2、乙；', '10. 丙'],
    ['article 第一条 下列：', '  item 1． 甲；', '  item 2、 乙；', '  item 10. 丙'],
  ],
  [
    'items on one line',
    ['第一条 行使下列职权：（一）甲；（二）依照第五条第（一）项；（三）丙。'],
    [
      'article 第一条 行使下列职权：',
      '  item （一） 甲；',
      '  item （二） 依照第五条第（一）项；',
      '  item （三） 丙。',
    ],
  ],
  [
    'items on one line that begins with the first',
    ['第一条 下列：', '（一）甲；（二）乙。'],
    ['article 第一条 下列：', '  item （一） 甲；', '  item （二） 乙。'],
  ],
  [
    'a bracket that is no item',
    ['第一条 办公室（以下简称：办）依照第五条第（一）项办理。'],
    ['article 第一条 办公室（以下简称：办）依照第五条第（一）项办理。'],
  ],
  [
    'amounts and years, which are no items',
    ['第一条 一。', '2026年起执行。', '3.5万元以上的。'],
    [
      'article 第一条',
      '  paragraph 一。',
      '  paragraph 2026年起执行。',
      '  paragraph 3.5万元以上的。',
    ],
  ],
  [
    'a decision numbered 一、二、',
    [
      '为了推进工作，作出如下决定：',
      '一、统一思想。',
      '（一）学习；',
      '（二）宣传。',
      '二、抓好落实。',
    ],
    [
      'preamble 为了推进工作，作出如下决定：',
      'article 一、 统一思想。',
      '  item （一） 学习；',
      '  item （二） 宣传。',
      'article 二、 抓好落实。',
    ],
  ],
  [
    'headings 一、 above articles',
    ['一、总则', '第一条 一。', '二、附则', '第二条 二。'],
    ['chapter 一、 总则', '  article 第一条 一。', 'chapter 二、 附则', '  article 第二条 二。'],
  ],
  [
    'a heading that goes on in the next line',
    ['第一章', '总 则', '第一条 一。'],
    ['chapter 第一章 总则', '  article 第一条 一。'],
  ],
  [
    'a heading with a comma',
    ['第一章 审查和批准决算，听取报告', '第一条 一。'],
    ['chapter 第一章 审查和批准决算，听取报告', '  article 第一条 一。'],
  ],
  [
    'an annex',
    ['第一条 名单见附件。', '附件1：名单', '一、办公室', '二、研究室'],
    ['article 第一条 名单见附件。', 'annex 附件1 名单', '  item 一、 办公室', '  item 二、 研究室'],
  ],
])('reads %s', (_, lines, expected) => expect(outlineOf(...lines)).toEqual(expected))

it.each<[string, string[], string[]]>([
  ['a missing article', ['第一条 一。', '第三条 三。'], ['missingNumber 第三条']],
  ['an article twice', ['第一条 一。', '第一条 二。'], ['doubledNumber 第一条']],
  [
    'a chapter twice',
    ['第一章 甲', '第一条 一。', '第一章 乙', '第二条 二。'],
    ['doubledNumber 第一章'],
  ],
  [
    'an article that goes back',
    ['第一条 一。', '第二条 二。', '第三条 三。', '第二条 又。'],
    ['numberGoesBack 第二条'],
  ],
  ['a missing item', ['第一条 下列：', '（一）甲；', '（三）丙。'], ['missingNumber （三）']],
  [
    'an inserted article without its own',
    ['第一条 一。', '第二条之一 新。'],
    ['missingNumber 第二条之一'],
  ],
  ['a number nobody can read', ['第一条 一。', '第十十条 二。'], ['unreadNumber 第十十条']],
  ['an article with nothing', ['第一条', '第二条 二。'], ['emptyArticle 第一条']],
  [
    'brackets that differ',
    ['第一条 下列：', '（一)甲；', '（二）乙。'],
    ['halfWidthBracket （一)'],
  ],
  ['an Arabic number, once', ['第1条 一。', '第2条 二。'], ['arabicNumeral 第1条']],
  [
    'a heading without a number',
    ['第一条 一。', '附 则', '第二条 二。'],
    ['unnumberedHeading 附则'],
  ],
  [
    'a reference to an article that is not there',
    ['第一条 依照本规则第九条、《监督法》第十条办理。', '第二条 依照第一条办理。'],
    ['citesMissing 第九条'],
  ],
  [
    'a citation',
    ['第一条 一。', '第三条所列事项。'],
    ['citationAtStart 第三条所列事项。', 'citesMissing 第三条'],
  ],
  [
    'a second rule in the file',
    ['第一条 一。', '第二条 二。', '第三条 三。', '第一条 一。', '第二条 二。'],
    ['numberGoesBack 第一条', 'secondRule 第一条'],
  ],
  [
    'a decision with the rule it amends behind it',
    [
      '一、将第三条修改为：“应当请假。”',
      '本决定自公布之日起施行。',
      'XX市XX区人民代表大会常务委员会',
      '请假规则',
      '（2019年4月28日XX区第十七届人大常委会第十八次会议通过）',
      '第一条 一。',
      '第二条 二。',
    ],
    ['citesMissing 第三条', 'secondRule 请假规则'],
  ],
  [
    'two decisions',
    ['一、甲。', '二、乙。', '关于县级以下代表视察的决定', '（草案）', '一、丙。', '二、丁。'],
    ['beginsAnew 关于县级以下代表视察的决定', 'numberGoesBack 一、'],
  ],
  [
    'two decisions, the second with its note',
    [
      '一、甲。',
      '二、乙。',
      '关于县级以下代表视察的决定',
      '（2024年3月29日XX区第十八届人大常委会第十次会议通过）',
      '一、丙。',
    ],
    ['secondRule 关于县级以下代表视察的决定', 'numberGoesBack 一、'],
  ],
  [
    'no second rule in a list below a subhead that is named as one',
    ['第一条 一。', '第二条 实行以下各项：', '学习制度', '一、每周一次；', '二、记录在案。'],
    ['beginsAnew 学习制度'],
  ],
  [
    'no second rule under the subheads of a plan',
    ['一、甲。', '二、乙。', '考勤办法', '一、丙。', '二、丁。'],
    ['beginsAnew 考勤办法', 'numberGoesBack 一、'],
  ],
  [
    'a second rule below its chapter or its first article',
    ['第一条 一。', '考勤办法', '第一章 总则', '第二条 甲。', '学习制度', '第一条 乙。'],
    ['secondRule 考勤办法', 'secondRule 学习制度', 'numberGoesBack 第一条'],
  ],
  [
    'two rules of few articles, the second with its contents',
    ['第一条 一。', '视察办法', '目 录', '第一章 总则', '第一条 甲。'],
    ['secondRule 视察办法', 'doubledNumber 第一条'],
  ],
  [
    'nothing about a chapter named in the line below, nor about a rule that is an annex',
    [
      '第一章 总则',
      '第一条 请假适用以下制度',
      '第二章',
      '会议制度',
      '第二条 二。',
      '附件1',
      '请假办法',
      '第一条 甲。',
      '第二条 乙。',
    ],
    [],
  ],
  [
    'nothing about a line that only ends as a name does',
    ['第一条 一。', '表决按照下列程序', '一、发票；', '二、计票。'],
    [],
  ],
  [
    '第一条之二, which begins no second rule',
    ['第一条 一。', '第一条之一 二。', '第一条之二 三。'],
    [],
  ],
  [
    'nothing about the articles a decision amends',
    ['一、将第三条修改为：“应当请假。”', '二、将第五条改为第六条。'],
    [],
  ],
  ['no provision at all', ['本页为扫描件'], ['noProvisions ']],
  ['nothing, in order', ['第一章 总则', '第一条 一。', '第二章 附则', '第二条 二。'], []],
])('reports %s', (_, lines, expected) => expect(oddOf(...lines)).toEqual(expected))

it('says in words what is missing', () => {
  const says = (...lines: string[]) => parsed('XX规则', ...lines).oddities.map((one) => one.says)
  expect(says('第一条 一。', '第五条 五。')).toEqual(['第五条前面缺第二条至第四条'])
  expect(says('第一条 下列：', '（一）甲；', '（三）丙。')).toEqual(['（三）前面缺（二）'])
})

it('tells the title, how the rule came about, and words above the articles', () => {
  const rule = parsed(
    'XX市XX区人民代表大会常务委员会',
    '议事规则',
    '（2019年4月28日XX市XX区第十七届人民代表大会常务委员会第十八次会议通过　根据2024年3月29日',
    'XX市XX区第十八届人民代表大会常务委员会第十次会议《关于修改〈议事规则〉的决定》修正）',
    '第一条 一。',
  )
  expect(rule.title).toBe('XX市XX区人民代表大会常务委员会议事规则')
  expect(rule.notes.flatMap(({ acts }) => acts)).toEqual([
    {
      on: '2019-04-28',
      by: 'XX市XX区第十七届人民代表大会常务委员会第十八次会议',
      act: 'passed',
    },
    {
      on: '2024-03-29',
      by: 'XX市XX区第十八届人民代表大会常务委员会第十次会议',
      act: 'amended',
    },
  ])
})

it('drops the table of contents, page numbers and running heads, and says so', () => {
  const page = (n: number, ...lines: string[]) => [...lines, `— ${n} —`, '常委会工作制度汇编']
  const rule = parsed(
    'XX规则',
    '目　录',
    '第一章　总　则……………1',
    '第二章　附则 …… 3',
    ...page(1, '第一章 总则', '第一条 一。'),
    ...page(2, '第二条 二。'),
    ...page(3, '第二章 附则', '第三条 三。'),
  )
  expect(outline(rule.provisions)).toEqual([
    'chapter 第一章 总则',
    '  article 第一条 一。',
    '  article 第二条 二。',
    'chapter 第二章 附则',
    '  article 第三条 三。',
  ])
  expect(rule.oddities).toEqual([])
  expect(rule.dropped.map(({ why }) => why).sort()).toEqual([
    ...['contents', 'contents', 'contents', 'pageNumber', 'pageNumber', 'pageNumber'],
    ...['runningHead', 'runningHead', 'runningHead'],
  ])
})

/** Any rule: chapters with articles of paragraphs and items. */
const words = fc.stringMatching(/^[会议由主任召集决定事项须报告]{1,12}$/)
const anyArticle = fc.record({
  paragraphs: fc.array(words, { minLength: 1, maxLength: 3 }),
  items: fc.array(words, { maxLength: 4 }),
})
const anyRule = fc.array(fc.array(anyArticle, { minLength: 1, maxLength: 4 }), { maxLength: 3 })

test('whatever was written comes back, but for spaces, and in order', () => {
  fc.assert(
    fc.property(anyRule, fc.constantFrom('', ' ', '　', '\u00a0'), (chapters, space) => {
      let article = 0
      const lines = chapters.flatMap((articles, chapter) => [
        `第${toChinese(chapter + 1)}章${space || ' '}标题`,
        ...articles.flatMap(({ paragraphs, items }) => {
          const [first = '', ...others] = paragraphs.map((text) => `${text}。`)
          return [
            `第${toChinese(++article)}条${space}${first}`,
            ...others,
            ...items.map((text, n) => `（${toChinese(n + 1)}）${space}${text}；`),
          ]
        }),
      ])
      const rule = parsed('XX规则', ...lines)
      expect(textOf(rule).replace(/\s/g, '')).toBe(`XX规则${lines.join('')}`.replace(/\s/g, ''))
      if (chapters.length > 0) expect(rule.oddities).toEqual([])
    }),
  )
})

testStatutes('each of them is one rule, and any two in one file are seen to be two', () => {
  const seconds = (text: string) =>
    parseRule(linesOfText(text)).oddities.filter(({ kind }) => kind === 'secondRule').length
  const wrong = statutes.flatMap(({ file, text }, n) => {
    const next = statutes[(n + 1) % statutes.length]?.text ?? ''
    return seconds(text) === 0 && seconds(`${text}\n${next}`) > 0 ? [] : [file]
  })
  expect(wrong).toEqual([])
})

testEachStatute('%s comes back whole', (_, text) => {
  const lines = linesOfText(text)
  const rule = parseRule(lines)
  const dropped = new Set(rule.dropped.map(({ line }) => line))
  const kept = lines.filter(({ at }) => !dropped.has(at)).map(({ text }) => text)
  expect(textOf(rule).replace(/\s/g, '')).toBe(kept.join('').replace(/\s/g, ''))
  // A title that stands twice is the only thing above the articles that is left off.
  expect(rule.dropped.every(({ why }) => why === 'title')).toBe(true)
  expect(rule.title).toBe(normalised(lines[0]?.text ?? '').replace(/ /g, ''))
})
