import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MarkedText, type Stretch } from '@/ui/marked-text'
import { isHeading } from '@domain/provisions/provision'
import type { RuleContent } from '@domain/rulebook/edition'
import type { Identified } from '@domain/rulebook/identified'
import { ProvisionWords } from './provision-words'
import './rule-sheet.scss'

interface RuleSheetProps {
  content: RuleContent
  /** What is said about a provision, below its own words. */
  below?: (id: string) => ReactNode
  /** In place of an article, or a heading, with all below it: an editor. */
  instead?: (provision: Identified) => ReactNode
  /** Beside an article or a heading: what can be done with it. */
  beside?: (provision: Identified) => ReactNode
  underlined?: ReadonlyMap<string, readonly Stretch[]>
  onPressUnderlined?: ((id: string, stretch: Stretch) => void) | undefined
}

/** The id of a provision's place on the screen; `front` is that of the title. */
export const placeOf = (id: string): string => `rule-${id}`

/** The text of a rule as it is printed: title, notes, headings in the middle, article by article. */
export function RuleSheet(props: RuleSheetProps) {
  const { content, below, underlined, onPressUnderlined } = props
  const words = (id: string, text: string) => {
    const stretches = underlined?.get(id)
    if (!stretches) return <Text>{text}</Text>
    return (
      <MarkedText
        text={text}
        stretches={stretches}
        onPress={onPressUnderlined && ((stretch) => onPressUnderlined(id, stretch))}
      />
    )
  }
  return (
    <View className="rule-sheet">
      <View className="rule-sheet__title" id={placeOf('front')}>
        {words('title', content.title)}
      </View>
      {content.notes.map(({ text, line }) => (
        <View key={line} className="rule-sheet__note">
          {text}
        </View>
      ))}
      {below?.('front')}
      {below?.('title')}
      {content.provisions.map((one) => (
        <Unit key={one.id} provision={one} words={words} sheet={props} />
      ))}
    </View>
  )
}

interface UnitProps {
  provision: Identified
  words: (id: string, text: string) => ReactNode
  sheet: RuleSheetProps
}

/** An article, or a heading and after it the articles below. */
function Unit({ provision, words, sheet }: UnitProps) {
  const { id, level, children } = provision
  const heading = isHeading(provision)
  const editor = sheet.instead?.(provision)
  const aside = sheet.beside?.(provision)
  const own = heading ? { ...provision, children: [] } : provision
  return (
    <>
      <View
        className={`rule-unit rule-unit--${heading ? `heading rule-unit--${level}` : level}`}
        id={placeOf(id)}
      >
        {editor ?? (
          <View className={`rule-unit__row${aside ? ' rule-unit__row--aside' : ''}`}>
            <View className="rule-unit__words">
              <ProvisionWords provision={own} words={words} below={sheet.below} placeOf={placeOf} />
            </View>
            {aside && <View className="rule-unit__aside">{aside}</View>}
          </View>
        )}
      </View>
      {heading &&
        children.map((one) => <Unit key={one.id} provision={one} words={words} sheet={sheet} />)}
    </>
  )
}
