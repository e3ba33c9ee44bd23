import { View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import type { Addressed } from '@domain/rulebook/addressed'

interface OutlineProps {
  addressed: readonly Addressed[]
  onJump: (id: string) => void
}

/** 目录: the headings with the articles each begins and ends with; of a rule without headings, its articles. */
export function Outline({ addressed, onJump }: OutlineProps) {
  const headings = addressed.filter(({ isHeading }) => isHeading)
  const shown = headings.length > 0 ? headings : addressed
  return (
    <View className="outline">
      {shown.map(({ provision, under, isHeading }) => (
        <Pressable
          key={provision.id}
          role="link"
          className={`outline__one outline__one--${under.length}`}
          onPress={() => onJump(provision.id)}
        >
          {[
            provision.label,
            isHeading
              ? provision.text
              : beginningOf(provision.text || (provision.children[0]?.text ?? '')),
          ]
            .filter(Boolean)
            .join(' ')}
        </Pressable>
      ))}
    </View>
  )
}

const beginningOf = (text: string): string => (text.length > 14 ? `${text.slice(0, 14)}…` : text)
