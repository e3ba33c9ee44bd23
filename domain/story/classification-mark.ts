import type { Passage } from '../proofreading/mark'

/** How far from the head or the foot of a document a mark still stands in its position. */
const nearHead = 6

const level = '(?:绝密|机密|秘密)'
const star = '[★☆*＊✱✭]'
/** 保密期限, as 国家秘密标志 carries it (保守国家秘密法实施条例). */
const term =
  '(?:长期|\\d{1,2}(?:年|个月|月|日|天)|[一二三四五六七八九十]{1,3}(?:年|个月)|启用前|公布前|解密前)'
/** 份号, 密级 as a label: what may stand before a mark on its line. */
const before = '(?:(?:份号|编号|№|No\\.?)?[:：]?\\d{1,8}号?)?(?:密级(?:和保密期限)?[:：]?)?'
const urgency = '(?:特急|加急|平急|特提|急件)?'
const alone = new RegExp(`^${before}${level}(?:${star}?${term}|${star})?${urgency}$`)
/** With its label a mark may also say 秘密级. */
const labelled = new RegExp(
  `^${before.replace(/\?$/, '')}${level}级(?:${star}?${term})?${urgency}$`,
)
const starred = new RegExp(`${level}\\s*${star}`)
/** What only running text has. */
const running = /[，。；！？]|[^\s]{24,}/
const internal =
  /^(内部(文件|资料|材料|参阅)|工作秘密|不得公开|注意保存|会后收回)([,，、;；。!！]?(内部(文件|资料|材料)|注意(保密|保存)|不得(外传|公开|翻印)|会后收回|妥善保管))*[。!！]?$/

/** The classification mark a document carries in its position, as it stands there; a story about secrecy carries none. */
export function classificationMark(passages: readonly Passage[]): string | undefined {
  const written = passages.filter(({ text }) => text.trim() !== '')
  const lines = written.filter(({ role }) => role !== 'fact')
  const found = (text: string, inPosition: boolean) => {
    const line = text.replace(/[\s\u3000]+/g, '')
    if (isStarred(text)) return true
    return inPosition && (alone.test(line) || labelled.test(line) || internal.test(line))
  }
  const marked =
    lines.find(({ text }, index) => found(text, index < nearHead || index >= lines.length - 2)) ??
    // A field beside the text has no place among the lines: a mark is one wherever it stands.
    written.find(({ text, role }) => role === 'fact' && found(text, true))
  return marked?.text.trim().slice(0, 20)
}

/** A mark with its star is one on any line of its own, beside a number or the like; in running text it is spoken of. */
function isStarred(text: string): boolean {
  const at = text.search(starred)
  if (at < 0) return false
  const rest = text.replace(new RegExp(`${level}\\s*${star}\\s*${term}?`, 'g'), ' ').trim()
  return !running.test(rest)
}
