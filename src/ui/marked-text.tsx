import { Text } from '@tarojs/components'
import './marked-text.scss'

/** A stretch of the text to underline: `strong` for what is sure, `soft` for what is worth a look. */
export interface Stretch {
  offset: number
  length: number
  look: 'strong' | 'soft'
}

interface MarkedTextProps<S extends Stretch> {
  text: string
  /** In order, none over another. */
  stretches: readonly S[]
  chosen?: S | undefined
  /** Absent where they are only to be seen. */
  onPress?: ((stretch: S) => void) | undefined
}

/** Text with stretches underlined where they stand; each can be pressed. */
export function MarkedText<S extends Stretch>(props: MarkedTextProps<S>) {
  const { text, stretches, chosen, onPress } = props
  const ends = stretches.map(({ offset, length }) => offset + length)
  return (
    <>
      {stretches.map((stretch, n) => {
        const { offset, length, look } = stretch
        return (
          <Text key={offset}>
            <Text>{text.slice(ends[n - 1] ?? 0, offset)}</Text>
            <Underlined
              classes={`marked marked--${look}${stretch === chosen ? ' is-chosen' : ''}`}
              words={text.slice(offset, offset + length) || '‸'}
              onPress={onPress && (() => onPress(stretch))}
            />
          </Text>
        )
      })}
      <Text>{text.slice(ends[ends.length - 1] ?? 0)}</Text>
    </>
  )
}

interface UnderlinedProps {
  classes: string
  words: string
  onPress: (() => void) | undefined
}

/** In a browser the keyboard reaches it; a button would not break across lines as text does. */
function Underlined({ classes, words, onPress }: UnderlinedProps) {
  if (!onPress) return <Text className={classes}>{words}</Text>
  if (process.env.TARO_ENV === 'h5') {
    return (
      <span
        className={classes}
        role="button"
        tabIndex={0}
        onClick={onPress}
        onKeyDown={({ key }) => key === 'Enter' && onPress()}
      >
        {words}
      </span>
    )
  }
  return (
    <Text className={classes} onClick={onPress}>
      {words}
    </Text>
  )
}

/** The stretches as they lie in a part of the text, from `start` on and before `end`. */
export const within = <S extends Stretch>(
  stretches: readonly S[],
  start: number,
  end: number,
): S[] =>
  stretches
    .map((stretch) => {
      const from = Math.max(start, stretch.offset)
      const to = Math.min(end, stretch.offset + stretch.length)
      return { ...stretch, offset: from - start, length: to - from }
    })
    .filter(({ length }) => length > 0)
