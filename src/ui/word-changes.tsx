import { Text } from '@tarojs/components'
import { MarkedText, within, type Stretch } from './marked-text'
import './word-changes.scss'

/** A stretch of words that stays, came, or went. */
export interface ChangedWords {
  text: string
  as: 'same' | 'added' | 'removed'
}

interface WordChangesProps {
  pieces: readonly ChangedWords[]
  /** Of longer stretches without a change, so many characters stay beside the changes; all where it is left off. */
  keep?: number
}

/** Text word by word: what went is struck through, what came is underlined. */
export function WordChanges({ pieces, keep }: WordChangesProps) {
  return (
    <>
      {pieces.map(({ text, as }, n) => (
        <Text key={n} className={`word-change word-change--${as}`}>
          {as === 'same' && keep ? folded(text, keep, n === 0, n === pieces.length - 1) : text}
        </Text>
      ))}
    </>
  )
}

/** A text as it stands now, what came underlined and what went struck through; `stretches` lie in the text of now. */
export function ChangedText<S extends Stretch>({
  pieces,
  stretches,
}: {
  pieces: readonly ChangedWords[]
  stretches: readonly S[]
}) {
  let at = 0
  return (
    <>
      {pieces.map(({ text, as }, n) => {
        const start = at
        if (as !== 'removed') at += text.length
        return (
          <Text key={n} className={as === 'same' ? '' : `word-change word-change--${as}`}>
            {as === 'removed' ? (
              text
            ) : (
              <MarkedText text={text} stretches={within(stretches, start, at)} />
            )}
          </Text>
        )
      })}
    </>
  )
}

function folded(text: string, keep: number, isFirst: boolean, isLast: boolean): string {
  if (text.length <= keep * 2) return text
  if (isFirst) return `…${text.slice(-keep)}`
  if (isLast) return `${text.slice(0, keep)}…`
  return `${text.slice(0, keep)}…${text.slice(-keep)}`
}
