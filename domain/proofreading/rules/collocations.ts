import type { Found, Tier } from '../mark'
import { mark } from './found'

/** pattern, what part is wrong, what to put, tier, why. */
type Collocation = [RegExp, string, readonly string[], Tier, string]

const collocations: readonly Collocation[] = [
  [
    /防止[^，。；]{0,14}(不再|不要|不)发生/g,
    '不再|不要|不',
    ['再次', ''],
    'certain',
    '“防止”与否定词连用，意思相反。',
  ],
  [
    /(?:避免|杜绝|严防|谨防)[^，。；]{0,12}(不再|不要|不)(?:发生|出现)/g,
    '不再|不要|不',
    ['', '再次'],
    'certain',
    '“避免”与否定词连用，意思相反。',
  ],
  [
    /(?:切忌|切勿|禁止|严禁|以免)[^，。；]{0,3}(不要|不得|不能|不可)/g,
    '不要|不得|不能|不可',
    [''],
    'certain',
    '否定重复，意思相反。',
  ],
  [/原因是(因为|由于)/g, '因为|由于', [''], 'possible', '“原因是”与“因为”重复。'],
  [/目的(?:就)?是(为了)/g, '为了', [''], 'possible', '“目的是”与“为了”重复。'],
  [
    /(?:大约|约|近)[\d〇零一二三四五六七八九十百千万.]+[^，。；\d]{0,6}(左右|上下)/g,
    '左右|上下',
    [''],
    'possible',
    '“约”与“左右”重复，留一个。',
  ],
  [
    /超过[\d〇零一二三四五六七八九十百千万.％%]+[^，。；\d]{0,6}(以上)/g,
    '以上',
    [''],
    'possible',
    '“超过”与“以上”重复。',
  ],
  [
    /(?:至少|最少)[\d〇零一二三四五六七八九十百千万.]+[^，。；\d]{0,5}(以上)/g,
    '以上',
    [''],
    'possible',
    '“至少”与“以上”重复。',
  ],
  [/(付诸)于/g, '付诸', ['付诸'], 'possible', '“诸”即“之于”，不再用“于”。'],
  [/(?:凯旋)(归来|而归)/g, '归来|而归', [''], 'possible', '“凯旋”已含“归来”。'],
  [/(?:涉及)(到)/g, '到', [''], 'possible', '“涉及”已含“到”。'],
  [/(?:来自)(于)/g, '于', [''], 'possible', '“自”即“于”，不重复。'],
  [/(?:免费)(赠送)/g, '赠送', ['赠送'], 'possible', '“赠送”已含“免费”。'],
  [/(改善)(?:[^，。；]{0,6})水平/g, '改善', ['提高'], 'possible', '与“水平”搭配，用“提高”。'],
  [
    /(提高)(?:[^，。；]{0,4})(?:环境|条件)(?=[，。；、])/g,
    '提高',
    ['改善'],
    'possible',
    '与“环境”“条件”搭配，用“改善”。',
  ],
  [/(发扬)(?:[^，。；]{0,8})作用/g, '发扬', ['发挥'], 'certain', '与“作用”搭配，用“发挥”。'],
  [
    /(发挥)(?:[^，。；]{0,6})(?:精神|传统|作风)(?=[，。；、])/g,
    '发挥',
    ['发扬'],
    'possible',
    '与“精神”“传统”搭配，用“发扬”。',
  ],
  [
    /(召开)(?:了|好)?(?:[^，。；会]{0,10})活动/g,
    '召开',
    ['开展', '举行'],
    'possible',
    '与“活动”搭配，用“开展”。',
  ],
  [
    /(开展)(?:了)?(?:[^，。；]{0,6})(?:座谈会|会议|大会)(?=[，。；])/g,
    '开展',
    ['召开'],
    'possible',
    '与“会议”搭配，用“召开”。',
  ],
  [
    /(制定)(?:[^，。；]{0,4})任务(?=[，。；])/g,
    '制定',
    ['确定'],
    'possible',
    '与“任务”搭配，用“确定”。',
  ],
  [/(提高)(?:[^，。；]{0,4})(?:力度)/g, '提高', ['加大'], 'certain', '与“力度”搭配，用“加大”。'],
  [
    /(增强|加大)(?:[^，。；力]{0,4})(?:水平)(?=[，。；、])/g,
    '增强|加大',
    ['提高'],
    'possible',
    '与“水平”搭配，用“提高”。',
  ],
  [/(加快)(?:[^，。；]{0,4})(?:力度)/g, '加快', ['加大'], 'certain', '与“力度”搭配，用“加大”。'],
  [
    /(加强|提升)(?:[^，。；的监执查处督考]{0,3})力度/g,
    '加强|提升',
    ['加大'],
    'possible',
    '与“力度”搭配，用“加大”。',
  ],
  [
    /(树立)(?:[^，。；]{0,4})(?:制度|机制)(?=[，。；、])/g,
    '树立',
    ['建立'],
    'certain',
    '与“制度”“机制”搭配，用“建立”。',
  ],
  [
    /(减少|降低|缩小|下降)了?[一两二三四五六七八九十\d]+倍/g,
    '减少|降低|缩小|下降',
    [],
    'possible',
    '减少不用“倍”，请核对数字。',
  ],
  [/(必须要|必需要)/g, '必须要|必需要', ['必须'], 'possible', '“必须”与“要”重复。'],
  [/(?:悬殊)(很大|较大|巨大)/g, '很大|较大|巨大', [''], 'possible', '“悬殊”已含“大”。'],
  [/(截止)(?:到)?(?=\d{1,4}年|\d{1,2}月)/g, '截止', ['截至'], 'certain', '后面带时间，用“截至”。'],
  [/(?:日前|目前|近日)[^，。；]{0,4}(近日|日前)/g, '近日|日前', [''], 'possible', '时间词重复。'],
  [
    /(亲自)(?:接见|会见|慰问)?(?:[^，。；]{0,2})自己/g,
    '亲自',
    [''],
    'possible',
    '“亲自”与“自己”重复。',
  ],
]

/** One of these stands in everything above: most passages are done with at a glance. */
const telling =
  /防止|避免|杜绝|严防|谨防|切忌|切勿|禁止|严禁|以免|原因是|目的|约|近|超过|至少|最少|付诸|凯旋|涉及|来自|免费|水平|环境|条件|作用|精神|传统|作风|活动|会议|大会|座谈会|任务|力度|制度|机制|倍|必须|必需|悬殊|截止|目前|日前|近日|亲自/

/** 搭配: a verb with an object it does not take, and the same thing said twice in one clause. */
export function findCollocations(text: string): Found[] {
  if (!telling.test(text)) return []
  return collocations.flatMap(([pattern, part, suggestions, tier, reason]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const wrong = match.slice(1).find((group) => group && part.split('|').includes(group))
      if (!wrong || suggestions.includes(wrong)) return []
      const within = match[0].lastIndexOf(wrong)
      const first = match[0].indexOf(wrong)
      const offset = match.index + (match[0].startsWith(wrong) ? first : within)
      return [mark('collocation', tier, offset, wrong, suggestions, reason)]
    }),
  )
}
