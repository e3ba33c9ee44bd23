import { View } from '@tarojs/components'
import { useState } from 'react'
import { goTo } from '@/platform/go'
import { Chips } from '@/ui/chips'
import { Row, RowList } from '@/ui/row-list'
import { showDay } from '@domain/dates/day'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import { bookLabels, type Book } from '@domain/vocabulary/rulebook'
import { ruleAddress } from '../rule-address'
import { StandingTag } from '../standing-tag'
import './contents-tree.scss'

/** The rules by book and part, in their order; a book without rules is not offered. */
export function ContentsTree({ rules }: { rules: readonly SnapshotRule[] }) {
  const books = (Object.keys(bookLabels) as Book[]).filter((book) =>
    rules.some((rule) => rule.book === book),
  )
  const [chosen, setChosen] = useState<Book>()
  const book = chosen && books.includes(chosen) ? chosen : books[0]
  const parts = byPart(rules.filter((rule) => rule.book === book))
  return (
    <View className="contents-tree">
      {books.length > 1 ? (
        <Chips
          label="汇编"
          options={books.map((value) => ({ value, text: bookLabels[value] }))}
          value={book}
          onChoose={setChosen}
        />
      ) : (
        <View className="type-heading">{book && bookLabels[book]}</View>
      )}
      {parts.map(([part, own]) => (
        <View key={part}>
          <View className="contents-tree__part">{part}</View>
          <RowList>
            {own.map((rule) => (
              <Row
                key={rule.ruleId}
                title={rule.title}
                tags={<StandingTag rule={rule} />}
                note={`${rule.adoptedBy}${showDay(rule.adoptedOn)}通过`}
                onPress={() => goTo(ruleAddress(rule.ruleId))}
              />
            ))}
          </RowList>
        </View>
      ))}
    </View>
  )
}

function byPart(rules: readonly SnapshotRule[]): [part: string, rules: SnapshotRule[]][] {
  const parts = new Map<string, SnapshotRule[]>()
  for (const rule of rules) parts.set(rule.part, [...(parts.get(rule.part) ?? []), rule])
  return [...parts]
}
