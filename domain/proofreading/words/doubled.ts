import type { Found } from '../mark'
import { standsAlone, type Run } from './segment'

/** Said twice on purpose: 看看, 一层层, 天天. */
const onPurpose = new Set(
  '看想说听问走谈讲试学练笑摸闻尝等坐歇聊数种委组法收会天人年月日时处事家户村件条个层步点次代篇句声样回阵排行列座株棵张片滴丝缕颗粒是的一了过',
)

/** 管理局局长, 幼儿园园长; 对工作作了安排; 工工整整, 来来回回: `at` is where the second of the two stands. */
const onPurposeThere = (text: string, at: number, right: string): boolean =>
  /^.[长舍员址区名内外里中方友林丁]$/.test(right) ||
  /^作作[了出为好]/.test(text.slice(at - 1, at + 2)) ||
  text[at + 1] === text[at + 2] ||
  (text[at - 3] !== undefined && text[at - 3] === text[at - 2])

/**
 * 推动动, 经经过: one character left over beside a word that ends or begins with it. Never certain: names and
 * verse do the same.
 */
export function findDoubled({ text, words, offset }: Run): Found[] {
  const found: Found[] = []
  let at = offset
  for (const [n, left] of words.entries()) {
    at += left.length
    const right = words[n + 1] ?? ''
    const character = right[0] ?? ''
    // 领导领参加: a word begun again; left alone where the character says something of its own.
    const again = left.length === 2 && right === left[0] && left[1] !== right
    if (
      again &&
      (words[n + 2] === undefined || (words[n + 2]?.length !== 1 && !standsAlone(right)))
    ) {
      found.push({
        offset: at,
        length: 1,
        wrong: right,
        suggestions: [''],
        kind: 'repetition',
        tier: 'possible',
        reason: `“${right}”似是“${left}”重复的一半。`,
      })
    }
    if (!character || left[left.length - 1] !== character || onPurpose.has(character)) continue
    if (left.length > 1 && right.length > 1) continue
    if (onPurposeThere(text, at - offset, right)) continue
    found.push({
      offset: at - 1,
      length: 2,
      wrong: character + character,
      suggestions: [character],
      kind: 'repetition',
      tier: 'possible',
      reason: `“${character}”似重复。`,
    })
  }
  return found
}
