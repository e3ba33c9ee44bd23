import type { Found } from '../mark'
import { mark } from './found'

const inside = /([\u4e00-\u9fff，。；：、])([ \u00a0]{1,3})(?=[\u4e00-\u9fff，。；：、”）])/g

/** 多余空格 inside running text; headings set wide, names and signatures spaced out are left alone. */
export function findSpaces(text: string): Found[] {
  const all = [...text.matchAll(inside)]
  const running = /[，。；]/.test(text) && text.length > 20
  // 总 则, 张 三 李四 王五, 关 于 … 的 通 知: spaced out on purpose.
  if (!running || all.length > text.length / 8) return []
  return all.flatMap((match) => {
    const [, before = '', wrong = ''] = match
    const at = match.index + 1
    const after = text[at + wrong.length] ?? ''
    if (
      /^(?:#+ *)?第[一二三四五六七八九十百零\d]+[条章节编款项](?:之[一二三四五])?$/.test(
        text.slice(0, at).trim(),
      )
    )
      return []
    if (/[一二三四五六七八九十]、?$/.test(text.slice(0, at)) && at < 5) return []
    const nearMark = /[，。；：、]/.test(before) || /[，。；：、]/.test(after)
    return [
      mark(
        'space',
        nearMark || wrong.length < 3 ? 'certain' : 'possible',
        at,
        wrong,
        [''],
        '词语中间有多余的空格。',
      ),
    ]
  })
}
