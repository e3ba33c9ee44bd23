import type { Found } from '../mark'
import { mark } from './found'
import { illMatched } from './ill-matched'
import { saidTwice } from './said-twice'

const collocations = [...saidTwice, ...illMatched]

/** The wrong parts of each: without one of them its pattern need not be tried. */
const partsOf = collocations.map(([, part]) => part.split('|'))

/** One of these stands in everything above: most passages are done with at a glance. */
const telling =
  /防止|避免|杜绝|严防|谨防|切忌|切勿|禁止|严禁|以免|原因是|目的|约|近|超过|至少|最少|付诸|凯旋|涉及|来自|免费|水平|环境|条件|作用|精神|传统|作风|活动|会议|大会|座谈会|任务|力度|制度|机制|倍|必须|必需|悬殊|截止|目前|日前|近日|亲自|，使|问题|步伐|进度|速度|意识|使命感|紧迫感|责任感|凝聚力|吸引力|职责|义务|成绩|努力|成为|预先|事先提前|强调说|指出说|表示说|强调指出说|表示道|指出道|总共|合计共|一共共|共计共|共有共|再次重|重新再|目睹|聆听|往事|首次第一|第一次首|最终最|评为为|份期|基本上?全部|几乎全部|大部分全部|后以后|以后之后|之后以后/

/** 搭配: a verb with an object it does not take, and the same thing said twice in one clause. */
export function findCollocations(text: string): Found[] {
  if (!telling.test(text)) return []
  return collocations.flatMap(([pattern, , suggestions, tier, reason], n) =>
    !partsOf[n]?.some((one) => text.includes(one))
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          const wrong = match.slice(1).find((group) => group && partsOf[n]?.includes(group))
          if (!wrong || suggestions.includes(wrong)) return []
          const within = match[0].lastIndexOf(wrong)
          const first = match[0].indexOf(wrong)
          const offset = match.index + (match[0].startsWith(wrong) ? first : within)
          return [mark('collocation', tier, offset, wrong, suggestions, reason)]
        }),
  )
}
