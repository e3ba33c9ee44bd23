import { fromChinese } from '../numerals/chinese'

const bracket = /[（(] ?([一二三四五六七八九十]{1,3}) ?[）)]/g

/**
 * …下列职权：（一）…；（二）…。 → what is said before, and each item with its label. Nothing where the brackets do not
 * count up, from one behind a colon or from the one the text begins with: 第五条第（一）项 is no list.
 */
export function inlineItems(text: string): { before: string; items: string[] } | undefined {
  const starts: number[] = []
  let next = 1
  for (const { index, 1: written = '' } of text.matchAll(bracket)) {
    const number = fromChinese(written)
    const previous = text.slice(0, index).trimEnd().slice(-1)
    const begins =
      starts.length === 0 ? previous === '' || /[：:]/.test(previous) : /[；;。，,]/.test(previous)
    if (!begins || (previous !== '' && number !== next)) continue
    starts.push(index)
    next = (number ?? 0) + 1
  }
  if (starts.length < 2) return undefined
  return {
    before: text.slice(0, starts[0]).trimEnd(),
    items: starts.map((start, n) => text.slice(start, starts[n + 1]).trim()),
  }
}
