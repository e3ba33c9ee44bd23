import { View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { Button } from '@/ui/button'
import { placesOf } from '@domain/rulebook/places'
import { sheetOf, type SheetLine, type SheetPart } from '@domain/rulebook/sheet'
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

/** The text article by article; below each what the caller said to it, and the way to say more. */
export function DraftSheet({ draft, onGive }: DraftSheetProps) {
  const { content, opinions, open } = draft
  const [parts, places] = useMemo(() => {
    const all = placesOf(content.provisions)
    return [sheetOf(content.provisions), new Map(all.map((place) => [place.id, place]))] as const
  }, [content])
  return (
    <View className="draft-sheet">
      {content.notes.map((note) => (
        <View key={note.line} className="draft-sheet__made">
          {note.text}
        </View>
      ))}
      {parts.map((part) => {
        if (part.kind === 'heading')
          return (
            <View
              key={part.id}
              className={`draft-sheet__heading draft-sheet__heading--${part.level}`}
            >
              {part.text}
            </View>
          )
        const { id, about, lines } = places.get(part.id) ?? {
          id: part.id,
          about: '本段',
          lines: [],
        }
        const here = opinions.filter(
          ({ provisionId = '', earlier }) => !earlier && part.ids.includes(provisionId),
        )
        return (
          <Passage
            key={part.id}
            part={part}
            about={about}
            here={here}
            onGive={open ? () => onGive({ id, about, lines }) : undefined}
          />
        )
      })}
    </View>
  )
}

interface PassageProps {
  part: Extract<SheetPart, { kind: 'passage' }>
  about: string
  here: readonly MyOpinion[]
  onGive: (() => void) | undefined
}

/** Long rules have many: one is drawn anew only when something was said to it. */
const Passage = memo(
  function OnePassage({ part, about, here, onGive }: PassageProps) {
    return (
      <View className="draft-sheet__passage">
        {part.lines.map((line) => (
          <Words key={line.id} line={line} />
        ))}
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
    before.part === after.part &&
    JSON.stringify(before.here) === JSON.stringify(after.here) &&
    !before.onGive === !after.onGive,
)

function Words({ line: { depth, label, text, rows } }: { line: SheetLine }) {
  return (
    <View className={`draft-sheet__words draft-sheet__words--${Math.min(depth, 2)}`}>
      {label && <View className="draft-sheet__label">{label}</View>}
      {text}
      {rows?.map((row, n) => (
        <View key={n} className="draft-sheet__row">
          {row.map((cell, m) => (
            <View key={m} className="draft-sheet__cell">
              {cell}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
