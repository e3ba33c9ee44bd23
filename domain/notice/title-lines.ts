/** Before and after what a title may be broken without tearing a word apart. */
const beforeIt = /(?=第[一二三四五六七八九十百]+次|召开时间|时间和|有关安排|的通知)/g
const afterIt = /人大常委会|代表大会|关于召开|关于调整|关于取消|关于开展/g

const jointsOf = (title: string): number[] => [
  ...[...title.matchAll(beforeIt)].map(({ index }) => index),
  ...[...title.matchAll(afterIt)].map(({ index, 0: { length } }) => index + length),
]

/**
 * A printed title in one or two lines of at most `most` characters, broken where the sense allows and as evenly
 * as can be (GB/T 9704-2012, 7.3.1: 词意完整，排列对称). One that fits no such way is left to wrap by itself.
 */
export function titleLines(title: string, most: number): string[] {
  if (title.length <= most) return [title]
  const breaks = jointsOf(title)
    .sort((a, b) => a - b)
    .map((index) => [title.slice(0, index), title.slice(index)])
    .filter((lines) => lines.every(({ length }) => length > 0 && length <= most))
    .sort((a, b) => longest(a) - longest(b))
  return breaks[0] ?? [title]
}

const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length))
