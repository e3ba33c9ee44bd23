import type { Found, Tier } from '../mark'
import { mark } from './found'
import { after, anywhere, matchesWhere, notAfter, type Fits } from './matches-where'

/** Pattern (what is wrong is its first group, at its end, or all of it), what to put, tier, why, what stands before it. */
const rules: readonly [RegExp, readonly string[], Tier, string, Fits?][] = [
  [
    /》(，)(?=《[^《》]{1,40}》(?:、|等|和|及|的))/g,
    ['', '、'],
    'possible',
    '并列的书名之间不用逗号。',
  ],
  [
    /[了印发学习贯彻对据]《[^《》]{1,40}》(，)(?=《)/g,
    ['', '、'],
    'possible',
    '并列的书名之间不用逗号。',
  ],
  [/[！？]。|。[！？]/g, ['。', '！', '？'], 'certain', '标点重复。'],
  [
    /、(?=(?:出席|列席|参加|陪同|主持)(?:了|会议(?!人员|名单)|调研|活动|视察|检查|座谈|仪式|[，。]))/g,
    [''],
    'possible',
    '最后一个并列成分与动词之间不用顿号。',
    notAfter(/[，、](?:出席|列席|参加|陪同|主持)$/),
  ],
  [/(?:^|[^！？])(！{2,3}|？{2,3})(?![！？])/g, ['！', '？'], 'possible', '句末点号不重叠使用。'],
  [/\d(;)(?=\d{2}(?!\d))/g, [':'], 'possible', '时刻用冒号。'],
  [/[，、]\s*$/g, ['。'], 'possible', '段落末尾用句号。', after(/[\u4e00-\u9fff”》）]{12}$/)],
  [
    /(?:^[\s\u3000]*|[：；。])\d{1,2}(、)(?=[\u4e00-\u9fff])/g,
    ['.'],
    'possible',
    '阿拉伯数字序号后用下圆点。',
  ],
  [/^[\s\u3000]*（[一二三四五六七八九十]{1,3}）(、)/g, [''], 'certain', '带括号的序号后不用顿号。'],
  [
    /第[一二三四五六七八九十]{1,2}(、)(?=[\u4e00-\u9fff]{3})/g,
    ['，'],
    'possible',
    '“第一”后用逗号。',
  ],
  [/(?:^|[。；：，])(?:其次|首先|再次|最后)(、)/g, ['，'], 'possible', '后用逗号。'],
  [
    /：(?=[^“《\d])/g,
    ['，', '——'],
    'possible',
    '一句话里不套用冒号。',
    after(/(?:例如|比如|包括|涉及|分别是|即)：[^：。；\n]{1,40}$/),
  ],
  [/……等|等等……|等……/g, ['等', '……'], 'possible', '省略号与“等”不并用。'],
  [/。(?=）。)/g, [''], 'possible', '括号内已有句号，括号外不再用。'],
  [/（[^（）]{1,30}(。)(?=）[，。；])/g, [''], 'possible', '句内括号里不用句号。'],
]

/** 标点 (GB/T 15834) at the ends of sentences, in enumerations of titles, after numbers of lists. */
export const findSentenceMarks = (text: string): Found[] =>
  rules.flatMap(([pattern, suggestions, tier, reason, fits = anywhere]) =>
    matchesWhere(text, pattern, fits).map((match) => {
      const wrong = match[1] ?? match[0]
      const fitting = /^[！？]/.test(wrong) ? [wrong.charAt(0)] : suggestions
      return mark(
        'punctuation',
        tier,
        match.index + match[0].lastIndexOf(wrong),
        wrong,
        fitting,
        reason,
      )
    }),
  )
