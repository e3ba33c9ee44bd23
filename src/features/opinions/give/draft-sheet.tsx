import { View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { ProvisionWords } from '@/features/document/rule/provision-words'
import { Button } from '@/ui/button'
import { flat } from '@domain/provisions/flat'
import { addressedIn } from '@domain/rulebook/addressed'
import type { Identified } from '@domain/rulebook/identified'
import { placesOf } from '@domain/rulebook/places'
import { MyOpinions } from './my-opinions'
import type { Draft, MyOpinion } from './use-draft'
import './draft-sheet.scss'

/** One place an opinion is being written on; without an id, the whole. */
export interface About {
  id?: string
  /** 第十二条 */
  about: string
  lines: readonly string[]
}

interface DraftSheetProps {
  draft: Draft
  onGive: (about: About) => void
}

/** The text article by article, those of an annex as well; below each what the caller said to it, and the way to say more. */
export function DraftSheet({ draft, onGive }: DraftSheetProps) {
  const { content, opinions, open } = draft
  const [parts, places] = useMemo(() => {
    const all = placesOf(content.provisions)
    return [
      addressedIn(content.provisions),
      new Map(all.map((place) => [place.id, place])),
    ] as const
  }, [content])
  const onAny = (ids: readonly string[]) =>
    opinions.filter(({ provisionId = '', earlier }) => !earlier && ids.includes(provisionId))
  return (
    <View className="draft-sheet">
      {content.notes.map((note) => (
        <View key={note.line} className="draft-sheet__made">
          {note.text}
        </View>
      ))}
      {parts.map(({ provision, isHeading }) => {
        const { id, level, label, text } = provision
        if (isHeading)
          return (
            <View key={id}>
              <View className={`draft-sheet__heading draft-sheet__heading--${level}`}>
                {[label, text].filter(Boolean).join('　')}
              </View>
              {/* Of an annex as such, before its articles were asked about one by one. */}
              <MyOpinions opinions={onAny([id])} />
            </View>
          )
        const { about = '本段', lines = [] } = places.get(id) ?? {}
        return (
          <Passage
            key={id}
            provision={provision}
            about={about}
            here={onAny((flat([provision]) as Identified[]).map((one) => one.id))}
            onGive={open ? () => onGive({ id, about, lines }) : undefined}
          />
        )
      })}
    </View>
  )
}

interface PassageProps {
  provision: Identified
  about: string
  here: readonly MyOpinion[]
  onGive: (() => void) | undefined
}

/** Long rules have many: one is drawn anew only when something was said to it. */
const Passage = memo(
  function OnePassage({ provision, about, here, onGive }: PassageProps) {
    return (
      <View className="draft-sheet__passage">
        <View className="draft-sheet__words">
          <ProvisionWords provision={provision} />
        </View>
        <MyOpinions opinions={here} />
        {onGive && (
          <View className="draft-sheet__give">
            <Button onPress={onGive}>{`对${about}提意见`}</Button>
          </View>
        )}
      </View>
    )
  },
  (before, after) =>
    before.provision === after.provision &&
    JSON.stringify(before.here) === JSON.stringify(after.here) &&
    !before.onGive === !after.onGive,
)
