import type { ChangedWords } from '@/ui/word-changes'
import type { OutputNamed } from '@domain/operations'

export type Row = OutputNamed<'rules.compareEditions'>['rows'][number]
type Words = NonNullable<Row['before']>['words']

/** One side as it is shown beside the other. */
export const piecesOf = (words: Words): ChangedWords[] =>
  words.map(({ text, kind }) => ({ text, as: kind }))

/** Both sides in one run of words: what went before what came in its place, what stays only once. */
export function inLine(before: Words, after: Words): ChangedWords[] {
  const old = before.filter(({ kind }) => kind !== 'added').map((one) => ({ ...one }))
  const young = after.filter(({ kind }) => kind !== 'removed').map((one) => ({ ...one }))
  const pieces: ChangedWords[] = []
  while (old.length + young.length > 0) {
    const [was] = old
    const [is] = young
    if (was && was.kind !== 'same') {
      pieces.push({ text: was.text, as: 'removed' })
      old.shift()
    } else if (is && is.kind !== 'same') {
      pieces.push({ text: is.text, as: 'added' })
      young.shift()
    } else {
      // Cut where either ends: the two need not be cut alike.
      const length = Math.min(was?.text.length ?? Infinity, is?.text.length ?? Infinity)
      pieces.push({ text: (was ?? is)?.text.slice(0, length) ?? '', as: 'same' })
      for (const side of [old, young]) {
        const [first] = side
        if (!first) continue
        first.text = first.text.slice(length)
        if (first.text === '') side.shift()
      }
    }
  }
  return pieces
}
