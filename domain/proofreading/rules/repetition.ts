import type { Found } from '../mark'
import { mayPartAt, standAlone, type Run } from '../words/segment'
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

/** 重复: a character or a word that was typed twice. `runs`: of `text`. */
export function findRepetitions(text: string, runs: readonly Run[]): Found[] {
  const found: Found[] = []
  for (const { 0: pair, 1: one = '', index } of text.matchAll(neverTwice)) {
    const around = text.slice(Math.max(0, index - 2), index + 4)
    if (seams.test(around)) continue
    const sure = /[的和把被及]/.test(one) && standAlone(runs, index, 2)
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
      if (saidTwice.test(word) || oneByOne.test(word) || beginsLongerWord(text, runs, at, word))
        break
      const sure = length >= 3 ? !mayBeNamed.test(word) : neverTwiceMeant.test(word)
      const tier = sure ? 'certain' : 'possible'
      found.push(mark('repetition', tier, at, word + word, [word], `“${word}”重复。`))
      at += length * 2 - 1
      break
    }
  }
  return found
}

/** 一个问题一个问题地解决. */
const oneByOne = /^[一逐]./

/** Words that neither name a thing nor do one: 管理管理人员 is a verb with its object, these are typed twice. */
const neverTwiceMeant =
  /^(以及|并且|但是|因此|同时|我们|他们|根据|按照|围绕|为了|关于|对于|积极|认真|切实|不断|深入|扎实|有效|有关|相关|目前|今年|去年|已经|正在|可以|应当|必须|进行|指出|强调|认为)$/

/** 专题询问专题询问情况, 各委员会委员会前: what names a thing or a person may stand before another of that name. */
const mayBeNamed = /[会室处局院组团站所司科办法案书员议问查者家人户]$/

/** 审议审议意见, 会议会议通知: what makes a longer word of the one before it. */
const makesLonger =
  /^(意见|纪要|通知|材料|文件|议程|日程|记录|结果|人员|情况|报告|银行|网点|机构|机关|部门|单位|组织|办法|条例|制度|规定|程序|规则|细则|要点|平台|系统|方案|计划|规划|清单|台账|中心|项目|工程|主体|对象|标准|目标|指标|经费|资金|费用|用地|能力|水平|质量|成果|成效|发言|重点|主任|会议|活动|工作|问题|事项|服务|队伍|条件|环境|专班|方式)/

/** The second half belongs to the next word: by what follows, or because the likeliest words part elsewhere. */
function beginsLongerWord(text: string, runs: readonly Run[], at: number, word: string): boolean {
  const end = at + word.length * 2
  return makesLonger.test(text.slice(end)) || !mayPartAt(runs, end)
}
