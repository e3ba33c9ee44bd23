import { View } from '@tarojs/components'
import { placeOf } from '@/features/document/rule/rule-sheet'
import { scrollToId } from '@/platform/scroll-to'
import { Pressable } from '@/ui/pressable'
import { isHeading } from '@domain/provisions/provision'
import type { Provision } from '../text/provisions'
import './contents-tree.scss'

interface ContentsTreeProps {
  provisions: readonly Provision[]
  /** Whether something is to be checked at the provision, or within it. */
  isOdd?: (provision: Provision) => boolean
  /** Called when a place was chosen. */
  onChosen?: () => void
}

/** 目录: headings, and the articles below them by number and first words; a press leads to the place. */
export function ContentsTree({ provisions, isOdd, onChosen }: ContentsTreeProps) {
  return (
    <>
      {provisions.map((one) => (
        <Entry
          key={one.id}
          provision={one}
          {...(isOdd && { isOdd })}
          {...(onChosen && { onChosen })}
        />
      ))}
    </>
  )
}

/** As many characters of an article as tell it from its neighbours. */
const first = 14

function Entry({
  provision,
  ...rest
}: Omit<ContentsTreeProps, 'provisions'> & { provision: Provision }) {
  const { id, level, label, text, children } = provision
  const heading = isHeading(provision)
  if (!heading && level !== 'annex' && !label) return null
  const words = text || children[0]?.text || ''
  return (
    <>
      <Pressable
        role="link"
        className={`contents-entry contents-entry--${heading ? level : 'article'}`}
        onPress={() => {
          rest.onChosen?.()
          scrollToId(placeOf(id))
        }}
      >
        <View className="contents-entry__label">{label}</View>
        <View className="contents-entry__words">
          {heading || words.length <= first ? words : `${words.slice(0, first)}…`}
        </View>
        {rest.isOdd?.(provision) && <View className="contents-entry__odd">核对</View>}
      </Pressable>
      {heading && <ContentsTree provisions={children} {...rest} />}
    </>
  )
}
