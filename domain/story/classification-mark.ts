import type { Passage } from '../proofreading/mark'

/** How far from the head or the foot of a document a mark still stands in its position. */
const nearHead = 6

/** 国家秘密标志 (保守国家秘密法实施条例): 密级★期限, alone on its line; also the notes of internal papers. */
const alone =
  /^(绝密|机密|秘密)([★☆*✱]?(长期|\d{1,2}(年|个月|月)|[一二三四五六七八九十]{1,3}年|启用前))?$/
const starred = /(^|\s|[（(【[])(绝密|机密|秘密)[★☆✱]/
const internal =
  /^(内部(文件|资料|材料|参阅)|工作秘密|不得公开|注意保存|会后收回)([,，、;；。!！]?(内部(文件|资料|材料)|注意(保密|保存)|不得(外传|公开|翻印)|会后收回|妥善保管))*[。!！]?$/

/** The classification mark a document carries in its position, as it stands there; a story about secrecy carries none. */
export function classificationMark(passages: readonly Passage[]): string | undefined {
  const lines = passages.filter(({ text }) => text.trim() !== '')
  for (const [index, { text }] of lines.entries()) {
    const line = text.replace(/[\s\u3000]+/g, '')
    const inPosition = index < nearHead || index >= lines.length - 2
    if (starred.test(text)) return text.trim().slice(0, 20)
    if (inPosition && (alone.test(line) || internal.test(line))) return text.trim().slice(0, 20)
  }
  return undefined
}
