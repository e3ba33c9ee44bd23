import type { Found } from '../mark'
import { mark } from './found'

/** Characters that never stand twice in a row. */
const neverTwice = /([的了在和与是及对为把被从向以由])\1/g
/** Where two such characters meet at the seam of two words, or are said twice. */
const seams =
  /目的的|有的的|是是非非|了了(?!解|结)|为了了|为了了解|以以|和和美美|和和气气|对对(联|方|象|口)|一对对|对对|为为|从从容容|是是|在在|由由|与与会|和和平|及及时|以及及时|标的的|的的确确|的的士|为了了|除了了|向向(日|阳)|导向向|方向向|意向向|趋向向|对对|面对对|反对对|针对对|应对对|自由由|理由由|事由由|缘由由|存在在|现在在|所在在|内在在|旨在在|可以以|所以以|予以以|得以以|难以以|行为为|作为为|认为为|成为为|因为为|人为为|更为为|最为为|参与与|给与与|共和和|温和和|缓和和|调和和|平和和|柔和和|总和和|饱和和|但是是|还是是|就是是|可是是|于是是|凡是是|只是是|国是是|波及及|涉及及|普及及|顾及及|提及及|以及及|惠及及|把把|一把把|两把把|被被|棉被被|服从从|顺从从/
/** Words of two characters and more that are said twice on purpose. */
const saidTwice =
  /^(研究|讨论|考虑|商量|了解|学习|休息|打听|交流|锻炼|体验|感受|检查|调查|总结|沟通|参观|介绍|活动|准备|一个|一步|一点|一次|一条|一项|一件|一笔|一户|一家|一批|一天|一遍|一层|一级|一项|十分|非常|慢慢|许多|多少|好好|时时|处处|代表|千万|万万|亿万|年年|月月|天天|人人|事事|层层|步步|节节|件件|条条|项项|户户|家家|村村|个个|声声|句句|哈哈|呵呵|谢谢|加油|欢迎|热烈欢迎|向前|前进|冲啊|快来|不要|来了|对不起|多种)$/

/** 建立健全建全, 逐一一, 等情况等, 六章条条: what was begun again. */
const brokenOff =
  /建立健全(建全|健全|建立)|建立(?:和)?完善(完善)|逐[一条项户](一|条|项|户)(?=[^一条项户])|等[^，。；、等]{1,4}(等)(?=[，。；、])|[一二三四五六七八九十百\d](?:[条项章名份])([条项章名份])(?=[，。；、])|按照[^，。；]{2,6}(?:分工|要求|规定)([分要规])(?=[^类别工组析配布管解享为])|决算等(等)|等(等)(?=全|各|多|方|单位|部门|工作|问题)/g

/** 重复: a character or a word that was typed twice. */
export function findRepetitions(text: string): Found[] {
  const found: Found[] = []
  for (const { 0: pair, 1: one = '', index } of text.matchAll(neverTwice)) {
    const around = text.slice(Math.max(0, index - 2), index + 4)
    if (seams.test(around)) continue
    const sure = one === '的' || one === '和' || one === '把' || one === '被' || one === '及'
    found.push(
      mark('repetition', sure ? 'certain' : 'possible', index, pair, [one], `“${one}”重复。`),
    )
  }
  for (const match of text.matchAll(brokenOff)) {
    const { 0: whole, index } = match
    const tail = match.slice(1).find((group) => group !== undefined) ?? ''
    const at = index + whole.length - tail.length
    found.push(mark('repetition', 'possible', at, tail, [''], `“${tail}”似重复。`))
  }
  for (let at = 0; at + 3 < text.length; at++) {
    for (let length = 12; length >= 2; length--) {
      const word = text.slice(at, at + length)
      if (word.length < length || !text.startsWith(word, at + length)) continue
      if (!/^[\u4e00-\u9fff]+$/.test(word) || /^(.)\1+$/.test(word)) continue
      if (saidTwice.test(word) || oneByOne.test(word) || beginsLongerWord(text, at, word)) break
      const tier = length >= 3 || sureWords.test(word) ? 'certain' : 'possible'
      found.push(mark('repetition', tier, at, word + word, [word], `“${word}”重复。`))
      at += length * 2 - 1
      break
    }
  }
  return found
}

/** 一个问题一个问题地解决. */
const oneByOne = /^[一逐]./

/** Two-character words that end no other and begin no other: said twice, they were typed twice. */
const sureWords =
  /^(进行|开展|组织|工作|会议|审议|听取|报告|监督|落实|贯彻|加强|提高|推进|推动|提出|要求|强调|指出|认为|以及|并且|但是|因此|同时|我们|他们|通过|根据|按照|围绕|为了|关于|对于|常委|人大|主任|委员|建议|意见|办理|视察|调研|检查|部门|单位|政府|法院|全区|全市|全省|积极|认真|切实|不断|全面|深入|扎实|有效|有关|相关|目前|今年|去年|已经|正在|可以|应当|必须|需要|实现|完成|取得|建设|发展|管理|服务|保障|制度|机制|问题|情况|群众|人民)$/

/** 人大常委会委员会… : the second half belongs to the next word. */
const beginsLongerWord = (text: string, at: number, word: string): boolean =>
  /^(委员|会议|代表|常委|大会|主任|人大|意见|法制|法治)$/.test(word) &&
  /^(会|室|事|团|组|厅|们|书)/.test(text.slice(at + word.length * 2))
