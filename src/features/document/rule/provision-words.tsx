import { Text, View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import type { Identified } from '@domain/rulebook/identified'
import { provisionLines, type ProvisionLine } from './provision-lines'
import { ProvisionTable } from './provision-table'
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
export function ProvisionWords({ provision, words, below, placeOf }: ProvisionWordsProps) {
  return (
    <>
      {provisionLines(provision).map(({ own, begins, saidOf }) => {
        // The whole has its place from whoever shows it.
        const within = begins.filter((id) => id !== provision.id)
        return within.reduceRight(
          (line, id) => (
            <View key={id} id={placeOf?.(id)}>
              {line}
            </View>
          ),
          <View key={own.id}>
            <Own own={own} words={words} />
            {saidOf.map((id) => below && <Fragment key={id}>{below(id)}</Fragment>)}
          </View>,
        )
      })}
    </>
  )
}

/** The words a provision has itself. */
function Own({ own, words }: Pick<ProvisionLine, 'own'> & Pick<WordsShown, 'words'>) {
  const { id, level, label, text, rows } = own
  return (
    <>
      {(label || text) && (
        <View className={`provision-line provision-line--${level}`}>
          {label && <Text className="provision-line__label">{label}</Text>}
          {label && text && <Text>{'\u3000'}</Text>}
          {words ? words(id, text) : <Text>{text}</Text>}
        </View>
      )}
      {rows && <ProvisionTable rows={rows} />}
    </>
  )
}
