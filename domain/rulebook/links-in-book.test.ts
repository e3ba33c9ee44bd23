import { parseRule } from '../provisions/parse-rule'
import type { Provision } from '../provisions/provision'
import { linesOfText } from '../provisions/read-lines'
import type { SnapshotRule } from '../rulebook-snapshot/snapshot'
import { citationOf, citedWords } from './citation'
import type { Identified } from './identified'
import { linksOfBook } from './links-in-book'
import { referencesToMend } from './references-to-mend'

/** A rule whose provisions are named by where they stand: 议/第二条, 议/第二条/2. */
function aRule(ruleId: string, title: string, lines: string[]): SnapshotRule {
  const named =
    (above: string) =>
    (one: Provision, n: number): Identified => {
      const id = `${above}/${one.label || n + 1}`
      return { ...one, id, children: one.children.map(named(id)) }
    }
  return {
    ruleId,
    editionId: `${ruleId}-1`,
    title,
    book: 'work',
    part: '会议制度',
    order: 1,
    standing: 'inForce',
    notes: [],
    adoptedBy: '主任会议',
    adoptedOn: '2026-01-01',
    effectiveOn: '2026-02-01',
    provisions: parseRule(linesOfText([title, ...lines].join('\n'))).provisions.map(named(ruleId)),
  }
}

const procedure = aRule('议', 'XX区人大常委会议事规则', [
  '第一条 会议每两个月举行一次。',
  '第二条 组成人员应当出席。',
  '不能出席的，依照下列办法办理：',
  '（一）书面请假；',
  '（二）依照本规则第一条另行通知。',
  '第二条之一 依照《代表法》第八条、第九条办理。',
])
const leave = aRule('假', '请假办法', [
  '第一条 依照《XX区人大常委会议事规则》第二条、第二条之一和第九十九条请假。',
  '第二条 依照议事规则第二条第二款批准；本办法第一条的情形除外。',
])
const links = linksOfBook([procedure, leave])

test.each([
  [procedure, '依照本规则第一条另行通知', [['第一条', '议/第一条']]],
  [procedure, '依照《代表法》第八条办理', []],
  [procedure, '依照全国人大常委会议事规则第一条办理', []],
  [
    leave,
    '依照《XX区人大常委会议事规则》第二条、第二条之一和第九十九条请假。',
    [
      ['第二条', '议/第二条'],
      ['第二条之一', '议/第二条之一'],
    ],
  ],
  [
    leave,
    '依照议事规则第二条第二款批准；本办法第一条的情形除外。',
    [
      ['第二条第二款', '议/第二条'],
      ['第一条', '假/第一条'],
    ],
  ],
])('in %#. the articles of the book that are named are links', (rule, text, expected) => {
  const found = links
    .linksIn(rule, text)
    .map(({ offset, length, provisionId }) => [text.slice(offset, offset + length), provisionId])
  expect(found).toEqual(expected)
})

test('a short name that fits two rules names neither, and a repealed one is not named', () => {
  const other = aRule('另', 'XX街道议事规则', ['第一条 另行规定。', '第二条 略。'])
  const text = '依照《议事规则》第二条办理。'
  expect(linksOfBook([procedure, leave, other]).linksIn(leave, text)).toEqual([])
  const repealed = { ...other, standing: 'repealed' as const }
  expect(linksOfBook([procedure, leave, repealed]).linksIn(leave, text)).toHaveLength(1)
})

test('an article knows who names it, each once', () => {
  const citing = (ruleId: string, provisionId: string) =>
    links.citing({ ruleId, provisionId }).map(({ provision }) => provision.id)
  expect(citing('议', '议/第二条')).toEqual(['假/第一条', '假/第二条'])
  expect(citing('议', '议/第一条')).toEqual(['议/第二条'])
  expect(citing('假', '假/第二条')).toEqual([])
})

test.each([
  ['议/第二条/2/（一）', '《XX区人大常委会议事规则》第二条第二款第（一）项', '书面请假；'],
  ['议/第二条/1', '《XX区人大常委会议事规则》第二条第一款', '组成人员应当出席。'],
  ['议/第二条之一', '《XX区人大常委会议事规则》第二条之一', '依照《代表法》第八条、第九条办理。'],
])('%s is passed on as %s', (id, citation, words) => {
  expect(citationOf(procedure, id)).toBe(citation)
  expect(citedWords(procedure, id)).toBe(`${citation}：${words}`)
})

test('a whole article is passed on with its paragraphs and items, line by line', () => {
  expect(citedWords(procedure, '议/第二条').split('\n')).toEqual([
    '《XX区人大常委会议事规则》第二条：组成人员应当出席。',
    '不能出席的，依照下列办法办理：',
    '（一） 书面请假；',
    '（二） 依照本规则第一条另行通知。',
  ])
})

describe('what an amendment leaves leading nowhere, or elsewhere', () => {
  const words = [
    '第一条 会议每两个月举行一次。',
    '第二条 依照本规则第三条请假。',
    '第三条 请假由主任批准。',
    '第四条 请假向社会公布。',
  ]
  const before = aRule('议', 'XX区人大常委会议事规则', words)
  const of = (title: string) => `《XX区人大常委会议事规则》${title}`
  const leave = aRule('假', '请假办法', [
    `第一条 依照${of('第三条')}、第一条制定本办法。`,
    `第二条 依照议事规则第四条、第九条公布。`,
  ])
  /** The amended rule: its articles under the ids they had, by the words that stay. */
  const amended = (lines: string[], ids: Record<string, string>) => {
    const after = aRule('议', 'XX区人大常委会议事规则', lines)
    return {
      ...after,
      editionId: '议-2',
      provisions: after.provisions.map((one) => ({
        ...one,
        id: ids[one.label] ?? `新${one.label}`,
      })),
    }
  }
  const told = (own: SnapshotRule, others = [leave], held: SnapshotRule | undefined = before) =>
    referencesToMend({
      own,
      heldOn: () => held?.provisions,
      before: before.provisions,
      others,
    }).map(({ title, about, says }) => `${title}${about}：${says}`)
  const ninth = '请假办法第二条：引用《XX区人大常委会议事规则》第九条，本件没有这一条'

  test('nothing but what never led anywhere, where nothing moved', () => {
    expect(told(before)).toEqual([ninth])
    expect(told(before, [leave], undefined)).toEqual([ninth])
  })

  test('an article put in before them moves those behind: here and in other rules', () => {
    const own = amended(
      [
        ...words.slice(0, 2),
        '第三条 因病请假的，附证明。',
        '第四条 请假由主任批准。',
        '第五条 请假向社会公布。',
      ],
      { 第一条: '议/第一条', 第二条: '议/第二条', 第四条: '议/第三条', 第五条: '议/第四条' },
    )
    expect(told(own)).toEqual([
      '请假办法第一条：引用《XX区人大常委会议事规则》第三条，那一条现在是第四条，现在的第三条是另一条',
      '请假办法第二条：引用《XX区人大常委会议事规则》第四条，那一条现在是第五条，现在的第四条是另一条',
      ninth,
      'XX区人大常委会议事规则第二条：引用第三条，那一条现在是第四条，现在的第三条是另一条',
    ])
    // Who wrote the reference anew knew what it says.
    const [first, second, ...rest] = own.provisions
    const mended = {
      ...own,
      provisions: [first!, { ...second!, text: '依照本规则第四条请假。' }, ...rest],
    }
    expect(told(mended, [])).toEqual([])
  })

  test('an article taken out is missed where it is named, also once that holds', () => {
    const own = amended([words[0]!, '第二条 请假由主任批准。', words[3]!.replace('四', '三')], {
      第一条: '议/第一条',
      第二条: '议/第三条',
      第三条: '议/第四条',
    })
    const gone = amended([words[0]!, words[1]!, words[3]!], {
      第一条: '议/第一条',
      第二条: '议/第二条',
      第四条: '议/第四条',
    })
    expect(told(own)[0]).toContain('那一条现在是第二条，现在的第三条是另一条')
    expect(told(gone)).toEqual([
      '请假办法第一条：引用《XX区人大常委会议事规则》第三条，那一条已经删去',
      ninth,
      'XX区人大常委会议事规则第二条：引用第三条，那一条已经删去',
    ])
    // Read from the other side: what it names in a rule that has it no longer.
    const asked = { own: leave, heldOn: () => undefined, others: [gone] }
    expect(referencesToMend(asked).map(({ about, says }) => `${about}：${says}`)).toEqual([
      '第一条：引用《XX区人大常委会议事规则》第三条，那件制度没有这一条',
      '第二条：引用《XX区人大常委会议事规则》第九条，那件制度没有这一条',
    ])
  })

  describe('by another name', () => {
    const renamed = { ...before, title: 'XX区人大常委会会议规则', editionId: '议-2' }
    const toldOf = (lines: string[], own = renamed, others: SnapshotRule[] = []) =>
      referencesToMend({
        own,
        heldOn: () => before.provisions,
        before: before.provisions,
        others: [aRule('假', '请假办法', lines), ...others],
        formerTitles: [before.title, 'XX区人大常委会议事规则（试行）'],
      }).map(({ title, about, says }) => `${title}${about}：${says}`)
    const now = '本件改名为《XX区人大常委会会议规则》'

    test.each<[string, string, string[]]>([
      ['an article', `依照${of('第三条')}办理。`, [`引用${of('第三条')}，${now}`]],
      ['a short name', '依照议事规则第三条办理。', [`引用${of('第三条')}，${now}`]],
      [
        'the name before the last',
        '依照《XX区人大常委会议事规则（试行）》第三条、第一条办理。',
        ['第三条', '第一条'].map((one) => `引用《XX区人大常委会议事规则（试行）》${one}，${now}`),
      ],
      [
        'the whole of it',
        `依照${of('')}办理，${of('')}没有规定的从其规定。`,
        [`引用${of('')}，${now}`],
      ],
      [
        'an article it never had',
        `依照${of('第九条')}。`,
        [`引用${of('第九条')}，${now}，本件没有这一条`],
      ],
      ['what fits both', '依照规则第三条、《XX区人大常委会会议规则》第三条办理。', []],
      ['its name of today', '依照会议规则第三条和《XX区人大常委会会议规则》办理。', []],
      ['another rule', '依照《代表法》第三条、全国人大常委会议事规则第三条办理。', []],
    ])('%s is told where it is named as before', (_, line, expected) => {
      expect(toldOf([`第一条 ${line}`])).toEqual(expected.map((one) => `请假办法第一条：${one}`))
    })

    test('moved as well, it is told in one line; and of its own words only where an article is named', () => {
      const own = amended(
        [
          words[0]!,
          `第二条 依照${of('第三条')}公布。`,
          words[3]!.replace('四', '三'),
          `第四条 ${of('')}同时废止。`,
        ],
        { 第一条: '议/第一条', 第二条: '议/第二条', 第三条: '议/第四条' },
      )
      expect(toldOf([`第一条 依照${of('第四条')}。`], { ...own, title: renamed.title })).toEqual([
        `请假办法第一条：引用${of('第四条')}，${now}，那一条现在是第三条，现在的第四条是另一条`,
        `${renamed.title}第二条：引用${of('第三条')}，${now}`,
      ])
    })

    test('a rule that has the old name now is meant by it', () => {
      const heir = aRule('新', before.title, ['第一条 一。', '第二条 二。', '第三条 三。'])
      expect(toldOf([`第一条 依照${of('第三条')}办理。`], renamed, [heir])).toEqual([])
      // Its name only ends alike: what was this one's until now would lead there.
      const alike = { ...heir, title: 'XX街道议事规则' }
      expect(toldOf(['第一条 依照《议事规则》第三条办理。'], renamed, [alike])).toEqual([])
      const own = { ...renamed, title: '请假细则' }
      const asked = {
        ...{
          own,
          heldOn: () => before.provisions,
          others: [aRule('引', '某办法', ['第一条 依照《议事规则》第三条。']), alike],
        },
        formerTitles: ['议事规则'],
      }
      expect(referencesToMend(asked).map(({ says }) => says)).toEqual([
        '引用《议事规则》第三条，本件改名为《请假细则》',
      ])
    })
  })
})
