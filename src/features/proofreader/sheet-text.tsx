import { View } from '@tarojs/components'
import { memo } from 'react'
import { MarkedText } from '@/ui/marked-text'
import type { Mark } from '@domain/proofreading/mark'
import { MarkCard } from './mark-card'
import { textOf, type Line } from './line'
import './sheet-text.scss'

interface SheetTextProps {
  lines: readonly Line[]
  marks: readonly Mark[]
  chosen: Mark | undefined
  onChoose: (mark: Mark | undefined) => void
  onApply: (mark: Mark, suggestion: string) => void
  onLetStand: (mark: Mark) => void
}

const none: readonly Mark[] = []

/** The text line by line, each mark where it stands; the chosen one opens below its line. */
export function SheetText({ lines, marks, chosen, ...acts }: SheetTextProps) {
  const byLine = new Map<string, Mark[]>()
  for (const mark of marks) byLine.set(mark.passage, [...(byLine.get(mark.passage) ?? []), mark])
  return (
    <View className="sheet">
      {lines.map((line) => (
        <View key={line.id} className={`sheet__line sheet__line--${line.role}`}>
          <LineText
            line={line}
            marks={byLine.get(line.id) ?? none}
            chosen={chosen?.passage === line.id ? chosen : undefined}
            onChoose={acts.onChoose}
          />
          {chosen?.passage === line.id && (
            <MarkCard
              mark={chosen}
              onApply={(suggestion) => acts.onApply(chosen, suggestion)}
              onLetStand={() => acts.onLetStand(chosen)}
              onClose={() => acts.onChoose(undefined)}
            />
          )}
        </View>
      ))}
    </View>
  )
}

interface LineTextProps {
  line: Line
  marks: readonly Mark[]
  chosen: Mark | undefined
  onChoose: (mark: Mark) => void
}

const LineText = memo(function LineText({ line, marks, chosen, onChoose }: LineTextProps) {
  const stretches = marks.map((mark) => ({
    offset: mark.offset,
    length: mark.length,
    look: mark.tier === 'certain' ? ('strong' as const) : ('soft' as const),
    mark,
  }))
  return (
    <MarkedText
      text={textOf(line) || '\u00A0'}
      stretches={stretches}
      chosen={stretches.find(({ mark }) => mark === chosen)}
      onPress={({ mark }) => onChoose(mark)}
    />
  )
})
