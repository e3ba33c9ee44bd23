import { reported } from './reported'

/** The name of a rule is no appointment, whatever it is a rule of: 《人事任免办法》. */
const nameOfRule = /《[^》]*(办法|条例|规定|规则|制度|细则|规程|法)(（[^）]*）)?》/g

/** What goes on with appointments and elections in general: work, law, powers, procedure. */
const inGeneral =
  '(?!工作|办法|制度|程序|规定|条例|规则|机制|职权|权|法|委员会|活动|的(?:办法|规定|程序|制度)' +
  '|(?:监督|督办)(?:工作|机制|办法|制度))'

/** Words that only stand where somebody was, or is to be, appointed or elected. */
const appointing = new RegExp(
  [
    `人事(?:任免|任命|免职)${inGeneral}`,
    '人事(?:事项|议案|案(?!例))',
    '(?:任免|任命|任职|免职|撤职|罢免)(?:名单|议案|案(?!例)|决定(?!权))',
    '拟(?:任命|任职|任用)|拟任(?:人选|人员|职务)|任前公示',
    '(?:决定|通过|表决)(?:了)?任命(?!的|人员|书|后|权|程序|制度|办法|仪式)',
    '免去[^。；]{1,300}?(?:职务|的?[^。；]{2,20}(?:长|主任|员)$)',
    '(?:撤销|接受|同意|准许|许可)[^。；]{1,80}?(?:职务|辞职|辞去)(?!制度|办法|程序|犯罪)',
    '辞去[^。；]{1,60}?职务',
    '决定[^。；]{0,60}?代理',
    '(?:对|关于)[^，。；]{1,80}?的(?:任命|任职|免职|任免)',
    '提名[^。；]{1,300}?(?:为|候选人|任)',
    '候选人(?:建议)?(?:名单|人选|的提名)',
    '补选(?!办法|规定)',
    `选举${inGeneral}(?!会议|权|日|单位|事项|结果报告)[^。；]{0,300}?(?:产生|为)`,
    '当选(?:为|[^，。；]{0,16}(?:代表|主任|区长|市长|县长|院长|检察长|委员|人选)(?!证))',
    '由[^，。；]{2,12}(?:出任|担任|任)[^，。；]{2,24}(?:长|主任)',
  ].join('|'),
)

/** 任命张某为…, and a long list of names before 为; not the deed as such. And 罢免. */
const appointingSomebody = new RegExp(
  [
    ...reported,
    '任命(?!的|人员|书|后|时|权|程序|制度|办法|仪式|干部|工作)[^。；]{1,300}?(?:为|担任)',
    '罢免(?!权|制度|程序|办法|的(?:办法|规定|程序))',
  ].join('|'),
)
/** Who has been appointed already. Taken out first: a lookbehind would stop iPhones before iOS 16.4. */
const appointedBefore = /(?:新|被|经|所|由其|获|责)任命|的罢免/g

const appoints = (text: string): boolean =>
  appointing.test(text) || appointingSomebody.test(text.replace(appointedBefore, '〇'))

export const withoutSpaces = (text: string): string => text.replace(/[\s\u3000]+/g, '')

/**
 * Whether a sentence of a longer text tells who was, or is to be, appointed or elected; what a text says of such work
 * in general (人事任免工作) does not.
 */
export const tellsWhoIsAppointed = (sentence: string): boolean =>
  appoints(withoutSpaces(sentence).replace(nameOfRule, ''))

/** What goes on with it whoever it is done to: 任免办法, 任免督办, 罢免程序. */
const asWork =
  '(?:工作)?(?:办法|制度|程序|规定|条例|规则|细则|规程|机制|权)|(?:监督|督办)(?:工作|机制|办法|制度)' +
  '|(?:本级|地方)?国家机关(?:领导|工作)人员的?(?:暂行)?(?:办法|条例|规定)'

/** What 人事 is short for elsewhere: the work of a personnel office. */
const personnelWork = '争议|仲裁|档案|代理|管理|制度|考试|服务|人才|劳动|局|处|科'

/** 减免去年税费, 豁免职责 and 责任命名 but look like it. */
const lookAlike = /劳动人事|责任命|[减豁]免[职去]/g
/** Words that stand in a title only for an appointment. */
const wordOfTitle = new RegExp(
  [
    `人事(?!(?:任免|任命|免职)(?:${asWork})|${personnelWork})`,
    `任免(?!${asWork})`,
    `任命(?!名|题|${asWork})`,
    '免职(?![责称业])',
    '免去(?!年)',
    '撤职',
    `罢免(?!${asWork})`,
    '辞去',
    `辞职(?!后|${asWork})`,
    `补选(?!${asWork})`,
  ].join('|'),
)

/** Posts that are filled by appointment or election; 联络员人选 and 发言人选 are somebody's turn or task. */
const post =
  '长|主任|主席|书记|委员|审判员|检察员|陪审员|(?:人大|人民)代表' +
  '|(?:组成|领导|机关工作)人员|(?:班子|组成)成员|干部'
/** 局长人选, 主任建议人选: who is to have a post, though the title names neither the person nor the deed. */
const forPost = new RegExp(
  `(?:${post})(?:等|的|及其?|职务|岗位|建议|推荐|提名|候选|考察|任职)*人选(?!(?:的)?(?:推荐|提名|产生|确定|选拔)?(?:${asWork}))` +
    '|人选的?议案',
)
/** An honour is no post. */
const honoured = /(?:优秀|先进|模范|最美|十佳)[^，。；、]{0,6}?(?:代表|委员|干部)/g

/**
 * 任免: the word by which a single line (the title of a meeting or a material, an item of an agenda, a line of a
 * notice, the title, a heading or a caption of a story) speaks of an appointment or election; nothing where it does not. A line is judged more strictly than a
 * sentence: it stands alone, and whatever it hints at is hidden or stays on paper.
 */
export function appointmentIn(line: string): string | undefined {
  const text = withoutSpaces(line.normalize('NFKC')).replace(nameOfRule, '')
  const word = wordOfTitle.exec(text.replace(lookAlike, '〇'))?.[0]
  if (word) return word
  if (appoints(text)) return '任免、选举'
  return forPost.test(text.replace(honoured, '〇')) ? '人选' : undefined
}
