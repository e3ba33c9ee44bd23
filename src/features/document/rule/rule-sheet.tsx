import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MarkedText, type Stretch } from '@/ui/marked-text'
import { isHeading } from '@domain/provisions/provision'
import { placeOf, type Content, type Provision } from './provisions'
import './rule-sheet.scss'

interface RuleSheetProps {
  content: Content
  /** What is said about a provision, below its own words. */
  below?: (id: string) => ReactNode
  /** In place of an article, or a heading, with all below it: an editor. */
  instead?: (provision: Provision) => ReactNode
  /** Beside an article or a heading: what can be done with it. */
  beside?: (provision: Provision) => ReactNode
  underlined?: ReadonlyMap<string, readonly Stretch[]>
  onPressUnderlined?: ((id: string, stretch: Stretch) => void) | undefined
}

/** The text of a rule as it is printed: title, notes, headings in the middle, article by article. */
export function RuleSheet(props: RuleSheetProps) {
  const { content, below } = props
  return (
    <View className="rule-sheet">
      <View className="rule-sheet__title" id={placeOf('front')}>
        <Words id="title" text={content.title} sheet={props} />
      </View>
      {content.notes.map(({ text, line }) => (
        <View key={line} className="rule-sheet__note">
          {text}
        </View>
      ))}
      {below?.('front')}
      {below?.('title')}
      {content.provisions.map((one) => (
        <Unit key={one.id} provision={one} sheet={props} />
      ))}
    </View>
  )
}

interface PartProps {
  provision: Provision
  sheet: RuleSheetProps
}

/** An article, or a heading and after it the articles below. */
function Unit({ provision, sheet }: PartProps) {
  const { id, level, children } = provision
  const heading = isHeading(provision)
  const editor = sheet.instead?.(provision)
  const aside = sheet.beside?.(provision)
  const lead = !heading && isLedBy(provision, children[0])
  return (
    <>
      <View
        className={`rule-unit rule-unit--${heading ? `heading rule-unit--${level}` : level}`}
        id={placeOf(id)}
      >
        {editor ?? (
          <View className={`rule-unit__row${aside ? ' rule-unit__row--aside' : ''}`}>
            <View className="rule-unit__words">
              {!lead && <Own provision={provision} sheet={sheet} />}
              {!heading &&
                children.map((one, n) => (
                  <Within
                    key={one.id}
                    provision={one}
                    sheet={sheet}
                    {...(lead && n === 0 && { leads: provision })}
                  />
                ))}
            </View>
            {aside && <View className="rule-unit__aside">{aside}</View>}
          </View>
        )}
      </View>
      {heading && children.map((one) => <Unit key={one.id} provision={one} sheet={sheet} />)}
    </>
  )
}

/** 第二条 with nothing but paragraphs: its number stands on the line of the first. */
const isLedBy = ({ label, text, rows }: Provision, first: Provision | undefined): boolean =>
  label !== '' && text === '' && !rows && first?.level === 'paragraph' && first.label === ''

/** A paragraph, item or subitem of an article; the first paragraph may follow the article's number on its line. */
function Within({ provision, sheet, leads }: PartProps & { leads?: Provision }) {
  return (
    <View
      className={`rule-unit__within rule-unit__within--${provision.level}`}
      id={placeOf(provision.id)}
    >
      <Own provision={leads ? { ...provision, label: leads.label } : provision} sheet={sheet} />
      {leads && sheet.below?.(leads.id)}
      {provision.children.map((one) => (
        <Within key={one.id} provision={one} sheet={sheet} />
      ))}
    </View>
  )
}

/** The words a provision has itself, and what is said about it. */
function Own({ provision, sheet }: PartProps) {
  const { id, label, text, rows } = provision
  return (
    <>
      {(label || text) && (
        <View className="rule-unit__own">
          {label && <Text className="rule-unit__label">{label}</Text>}
          {label && text && <Text>{'\u3000'}</Text>}
          <Words id={id} text={text} sheet={sheet} />
        </View>
      )}
      {rows && <Table rows={rows} />}
      {sheet.below?.(id)}
    </>
  )
}

function Words({ id, text, sheet }: { id: string; text: string; sheet: RuleSheetProps }) {
  const { underlined, onPressUnderlined } = sheet
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

const Table = ({ rows }: { rows: readonly (readonly string[])[] }) => (
  <View className="rule-table">
    {rows.map((cells, row) => (
      <View key={row} className="rule-table__row">
        {cells.map((cell, n) => (
          <View key={n} className="rule-table__cell">
            {cell}
          </View>
        ))}
      </View>
    ))}
  </View>
)
