import type { Passage } from '../proofreading/mark'

/** How far from the head or the foot of a document a mark still stands in its position. */
const nearHead = 6
const nearFoot = 2

const level = '(?:绝密|机密|秘密)'
/** As it should be, and as it is typed where no keyboard has one. */
const star = '[★☆⭐✩✪✭✱✲*＊]+'
/** Only with a term behind it does a dot stand for the star: 秘密·1年. */
const dot = '[·•・‧∙●.．]'
/** 保密期限, as 国家秘密标志 carries it (保守国家秘密法实施条例). */
const term =
  '(?:长期|永久|[\\d０-９]{1,2}(?:年|个月|月|日|天)|[一二三四五六七八九十]{1,3}(?:年|个月)|[启啟]用前|公布前|解密前)'
const mark = `${level}(?:(?:${star}|${dot})?[(（]?${term}[)）]?|${star})?`
/** 份号: what may stand before a mark on its line. */
const copyNumber = '(?:(?:份号|编号|№|No\\.?)?[:：]?[\\d０-９]{1,8}号?)?'
const label = '密级(?:和保密期限)?[:：]?'
const urgency = '(?:特急|加急|平急|特提|急件)?'
const alone = new RegExp(`^${copyNumber}(?:${label})?${mark}${urgency}$`)
/** With its label a mark may also say 秘密级. */
const labelled = new RegExp(`^${copyNumber}${label}${level}级(?:${star}?${term})?${urgency}$`)
const starred = new RegExp(`${level}(?:${star}|${dot}(?=${term}))${term}?`, 'g')
/** What only running text has: a stop, or more words in a row than a number or a title's end. */
const running = /[，。；！？]|[^\s]{24,}/
/** Speaks of a mark where other words stand beside it: 《一图看懂“秘密★1年”标志》. */
const quoted = /“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』/g
const quotes = /[“”‘’「」『』]/g
const internal =
  /^(内部(文件|资料|材料|参阅)|工作秘密|不得公开|注意保存|会后收回)([,，、;；。!！]?(内部(文件|资料|材料)|注意(保密|保存)|不得(外传|公开|翻印)|会后收回|妥善保管))*[。!！]?$/

/** The classification mark a document carries in its position, as it stands there; a story about secrecy carries none. */
export function classificationMark(passages: readonly Passage[]): string | undefined {
  const written = passages.flatMap(({ text, role }) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ line, role })),
  )
  const lines = written.filter(({ role }) => role !== 'fact')
  const marked =
    lines.find(
      ({ line }, n) =>
        carriesStar(line) || ((n < nearHead || n >= lines.length - nearFoot) && isMark(line)),
    ) ??
    // A field beside the text has no place among the lines: a mark is one wherever it stands.
    written.find(({ line, role }) => role === 'fact' && (carriesStar(line) || isMark(line)))
  return marked?.line.trim().slice(0, 20)
}

/**
 * A mark with its star is one on any line of its own, beside a number or the like; in running text, or in quotation
 * marks among other words, it is spoken of.
 */
function carriesStar(line: string): boolean {
  const beside = line.replace(quoted, ' ')
  const isSpokenOf = /[\u4e00-\u9fff]/.test(beside) && !isMark(line.replace(quotes, ''))
  const rest = withoutStarred(isSpokenOf ? beside : line)
  return rest !== undefined && !running.test(rest.trim())
}

/** Whether the name of a file has a mark with its star in it: a name is no running text. */
export const markedInName = (name: string): boolean => withoutStarred(name) !== undefined

/** The line without its starred marks; nothing where it has none. */
function withoutStarred(line: string): string | undefined {
  // 秘 密 ★ 1 年: spaces inside a mark are for looks.
  const joined = line.replace(/[\s\u3000]+(?=[密★☆⭐✩✪✭✱✲*＊\d０-９年])/g, '')
  const rest = joined.replace(starred, ' ')
  return rest === joined ? undefined : rest
}

/** Nothing but a mark, or a note of internal papers, on its line; in brackets too. */
function isMark(line: string): boolean {
  const bare = line.replace(/[\s\u3000]+/g, '').replace(/^[【[（(〔]+|[】\]）)〕]+$/g, '')
  return [bare, line.replace(/[\s\u3000]+/g, '')].some(
    (one) => alone.test(one) || labelled.test(one) || internal.test(one),
  )
}
