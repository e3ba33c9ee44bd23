import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Identified } from '@domain/rulebook/identified'
import { RuleTable } from './rule-table'
import './provision-words.scss'

export interface WordsShown {
  /** The words of one provision as they are to be seen: with links, with marks. Plain without. */
  words?: ((id: string, text: string) => ReactNode) | undefined
  /** What is said about one provision, below its own words. */
  below?: ((id: string) => ReactNode) | undefined
  /** Where what is within an article stands on the screen, to be scrolled to. */
  placeOf?: ((id: string) => string) | undefined
}

interface ProvisionWordsProps extends WordsShown {
  provision: Identified
}

/** The words of an article, or of anything else that is read as one, with all below it: each paragraph and item on a line of its own. */
export function ProvisionWords({ provision, ...shown }: ProvisionWordsProps) {
  const { children, label } = provision
  const led = paragraphLed(provision)
  return (
    <>
      {!led && <Own provision={provision} {...shown} />}
      {children.map((one) => (
        <View key={one.id} id={shown.placeOf?.(one.id)}>
          {one === led ? (
            <>
              <Own provision={{ ...one, label }} {...shown} />
              {shown.below?.(provision.id)}
              <Children of={one} {...shown} />
            </>
          ) : (
            <ProvisionWords provision={one} {...shown} />
          )}
        </View>
      ))}
    </>
  )
}

const Children = ({ of, ...shown }: WordsShown & { of: Identified }) => (
  <>
    {of.children.map((one) => (
      <View key={one.id} id={shown.placeOf?.(one.id)}>
        <ProvisionWords provision={one} {...shown} />
      </View>
    ))}
  </>
)

/** 第二条 with nothing but paragraphs: its number stands on the line of the first. */
function paragraphLed({ label, text, rows, children }: Identified): Identified | undefined {
  const [first] = children
  const bare = label !== '' && text === '' && !rows
  return bare && first?.level === 'paragraph' && first.label === '' ? first : undefined
}

/** The words a provision has itself, and what is said about it. */
function Own({ provision, words, below }: ProvisionWordsProps) {
  const { id, level, label, text, rows } = provision
  return (
    <>
      {(label || text) && (
        <View className={`provision-line provision-line--${level}`}>
          {label && <Text className="provision-line__label">{label}</Text>}
          {label && text && <Text>{'\u3000'}</Text>}
          {words ? words(id, text) : <Text>{text}</Text>}
        </View>
      )}
      {rows && <RuleTable rows={rows} />}
      {below?.(id)}
    </>
  )
}
