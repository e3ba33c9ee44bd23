import type { Found } from '../mark'
import { lexicon } from '../words/lexicon'
import { mark } from './found'
import { after, matchesWhere } from './matches-where'

/** How something is done: before a verb they take 地. */
const manners =
  '认真|积极|主动|自觉|坚决|坚定|坚定不移|扎实|切实|深入|深刻|全面|系统|完整|准确|严格|严肃|充分|紧密|密切|广泛|热情|耐心|细致|仔细|详细|虚心|诚恳|高效|快速|迅速|及时|有效|有力|有序|稳步|持续|持久|不断|逐步|逐一|更好|更加有效|更加积极|更多|依法|科学|合理|客观|公正|公平|公开|创造性|创新性|针对性|实事求是|因地制宜|循序渐进|毫不动摇|毫不犹豫|旗帜鲜明|富有成效|卓有成效|深情|激动|高兴|愉快|顺利|圆满|清醒|深切|热烈|亲切|庄严|郑重|熟练|灵活|大胆|勇敢|努力|刻苦|默默|悄悄|慢慢|渐渐|轻轻|紧紧|牢牢|深深|静静|狠狠|好好|满怀信心|心悦诚服|全心全意|一心一意|设身处地|潜移默化'
const verbs =
  '听取|审议|审查|讨论|研究|学习|贯彻|落实|执行|履行|推进|推动|推广|开展|进行|组织|实施|监督|检查|视察|调研|调查|了解|掌握|反映|回答|答复|解决|处理|办理|完成|做好|抓好|抓|做|搞好|服务|联系|倾听|宣传|介绍|讲述|指出|提出|表示|说|讲|谈|看|听|问|走|跑|站|坐|写|读|记录|参与|参加|支持|配合|协助|帮助|保护|维护|保障|保证|促进|交谈|慰问|询问|体会到|聆听|祝贺|感谢|感到|提高|提升|改善|改进|加强|增强|完善|健全|建立|构建|把握|坚持|遵守|遵循|依照|围绕|投入|融入|投身|握住|握着|团结|凝聚|回应|回顾|总结|分析|评价|查找|整改|纠正|发挥|行使|体现|展示|展现|认识|感受到|意识到|认识到|看到'
/** Nouns in these verbs' clothes: 认真的学习态度 is no adverb. */
const nounAfter =
  /^(态度|作风|精神|工作|活动|过程|任务|意见|建议|方案|计划|能力|水平|力度|机制|制度|办法|措施|部门|人员|人|事|成果|成效|效果|作用|氛围|环境|方式|方法|基础|条件|机构|组织|会|组|队伍|情况|内容|要求|者|员|材料|报告|职责|经验|体系|局面|格局|平台|渠道|网络|关系|力量|保障|服务|监督|管理|机会|意识|空间|途径|思路|热情|习惯|举措|动力|规则|形式|节奏|诉求|口径|名额|理由|手段|费用|期限|尺度|意愿|质量|顺序|手法|步骤|进度|进程|成绩|经历|率|和|与|、|，|。|；|的|性|与否)/

/** 了, 着, 过 and 到了 right after a verb, where they begin no other word. */
const done = /^(?:了(?!解)|着(?![力重眼落手])|过(?![程后去渡高低多关硬])|到了)/

const afterManner = after(new RegExp(`(?:${manners})$`))
const thenVerb = new RegExp(`的(${verbs})(?!的)`, 'g')
const gotThenVerb = new RegExp(`得(?:${verbs})`, 'g')
/** 与居民亲切的交谈; 原原本本的把…: what follows can only be done. */
const withWhom =
  /(?:与|和|同|跟)[^，。；]{1,12}(?:亲切|热烈|深入|广泛|充分|坦诚)(的)(?:交谈|交流|讨论|沟通|攀谈|座谈)(?=[，。；])/g
const mannerThenWith =
  /(?:([\u4e00-\u9fff])\1([\u4e00-\u9fff])\2|认真|积极|主动|及时|自觉|坚决|明确|公开|全面|依法|准确|创造性|原汁原味|一五一十)(的)(?=把|将|向|对[^策象应照待手岸立]|给|为[^主人民])/g
/** 取得地成绩, 良好地效果: what follows is a thing. */
const thingAfterEarth =
  /(?:取得|获得|提出|采取|作出|存在|面临|开展|收到|良好|显著|重要|积极|明显|重大|丰硕|突出|根本|主要|宝贵|优异|可喜|巨大|较大|较好|新|有关|相关|具体)(地)(?:成绩|成效|成果|效果|作用|意义|基础|贡献|进展|变化|问题|环境|氛围|影响|意见|建议|措施|情况|突破|经验|要求|部署|决定|部门|工作)/g
const doneInManner =
  /^(?:显著|积极|明显|重大|突出|根本|主要|较大|较好|具体)地(?:影响|变化|贡献|要求|部署|决定|突破|作用|工作|意见|建议)$/
const asksForThing = /(?:产生|取得|发生|作出|带来|造成|形成|起到|发挥|提出|有)了?$/
const gotResult =
  /(采取|听取|吸取|汲取|争取|领取|收取|录取|选取|提取|换取|获取|追求|要求|请求|需求|交换|转换|改换|[取赢获博夺征求换])的(了|到|更|重大|显著|明显|良好|丰硕|积极|实效|成效|成绩|成果|进展|突破|胜利|同意|支持|信任)/g
const doneWell =
  /(做|干|抓|搞|办|学|写|讲|说|看|听|落实|完成|进行|发展|执行|贯彻|开展|推进|表现|准备|组织|发挥|过|变|显|增长|增加|提高|解决|应用|运用|利用|使用|建设|管理|服务|办理|监督|反映|生活|改造|推动|推广|表达|体现|进展|实施|部署|安排|谋划|配合|发言|讲解|回答|掌握|理解|领会|布置)的(很好|非常|十分|更好|更加|比较|相当|很|越来越|怎么样|如何|不够|不错|井井有条|有声有色|淋漓尽致|扎实|到位|彻底|及时)/g
/** What ends the sentence tells how it was done; before a noun (学习的很好机会) it may belong to that. */
const doneHow =
  /^(?:(?:很好|有声有色|井井有条|淋漓尽致|怎么样|不错)(?=[，。；！？]|$)|越来越[^，。；！？的]{1,4}(?=[，。；！？]|$))/
const nounThenEarth =
  /(人民|群众|代表|政府|国家|社会|我们|他们|全区|全市|全国|常委会|委员会|人大|法院|企业|百姓|市民|居民|党|部门)地(利益|权利|权力|意见|建议|要求|期待|期盼|心声|监督|支持|工作|职责|发展(?!用地)|建设(?!用地)|信任|重托|作用|领导|共同努力|大力支持|根本利益|生活|需求|关切|声音|愿望)/g
const canDo =
  /(说|看|听|做|办|干|用|吃|买|住|站|坐|走|跑)的(住|起|了(?!解)|出|清楚|明白|完)(?=[，。；、！])/g

/** 收获, 长征, 夺取, 所获: the verb is half a word, or has its own 的. */
const isPartOfWord = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1)
  return before === '所' || lexicon().words.has(before + text.charAt(at))
}

/** 的、地、得: told apart by what stands before and after. */
export function findParticles(text: string): Found[] {
  if (!/[的地得]/.test(text)) return []
  const found: Found[] = []
  for (const { 0: whole, 1: verb = '', index } of matchesWhere(text, thenVerb, afterManner)) {
    const rest = text.slice(index + whole.length)
    if (nounAfter.test(rest) || rest === '' || /^[，。；、！？）”》]/.test(rest)) continue
    // 更多的参与机会, 积极的参与意识: only what is done, is being done or was said is no part of a name.
    const sure =
      done.test(rest) || /^(?:(?:认识到|意识到|看到|握住|握着)|说(?=[：:]))/.test(verb + rest)
    found.push(
      mark(
        'particle',
        sure ? 'certain' : 'possible',
        index,
        '的',
        ['地'],
        '修饰后面的动词，应用“地”。',
      ),
    )
  }
  for (const match of matchesWhere(text, gotThenVerb, afterManner)) {
    found.push(
      mark('particle', 'possible', match.index, '得', ['地'], '修饰后面的动词，应用“地”。'),
    )
  }
  for (const [pattern, reason] of [
    [withWhom, '修饰后面的动词，应用“地”。'],
    [mannerThenWith, '修饰后面的动作，应用“地”。'],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const offset = match.index + match[0].lastIndexOf('的')
      found.push(mark('particle', 'possible', offset, '的', ['地'], reason))
    }
  for (const match of text.matchAll(thingAfterEarth)) {
    const offset = match.index + match[0].lastIndexOf('地')
    // 积极地工作, 明显地影响了: these manners go with what may be done as well, unless a verb asks for a thing.
    const mayBeDone = doneInManner.test(match[0]) && !asksForThing.test(text.slice(0, match.index))
    const isDone =
      /工作$/.test(match[0]) || /^[了着]/.test(text.slice(match.index + match[0].length))
    if (mayBeDone && isDone) continue
    const tier = mayBeDone ? 'possible' : 'certain'
    found.push(mark('particle', tier, offset, '地', ['的'], '修饰后面的名词，应用“的”。'))
  }
  const at = (match: RegExpMatchArray) => (match.index ?? 0) + (match[1] ?? '').length
  for (const match of text.matchAll(gotResult)) {
    // 采取的重大措施, 要求的更多: these are nouns with their verbs.
    const [, verb = '', result = ''] = match
    if (verb.length > 1 || isPartOfWord(text, match.index)) continue
    const tier = verb === '取' || result === '了' ? 'certain' : 'possible'
    found.push(mark('particle', tier, at(match), '的', ['得'], '“取得”“获得”的“得”。'))
  }
  for (const match of text.matchAll(doneWell)) {
    const rest = text.slice(match.index + match[0].length)
    found.push(
      mark(
        'particle',
        doneHow.test((match[2] ?? '') + rest) ? 'certain' : 'possible',
        at(match),
        '的',
        ['得'],
        '补充说明前面的动词，应用“得”。',
      ),
    )
  }
  for (const match of text.matchAll(nounThenEarth))
    found.push(mark('particle', 'certain', at(match), '地', ['的'], '修饰后面的名词，应用“的”。'))
  for (const match of text.matchAll(canDo))
    found.push(mark('particle', 'possible', at(match), '的', ['得'], '表示可能，应用“得”。'))
  return found
}
