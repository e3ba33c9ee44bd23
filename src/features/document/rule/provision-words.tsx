import { View } from '@tarojs/components'
import type { Identified } from '@domain/rulebook/identified'
import type { Link } from '@domain/rulebook/links-in-book'
import { LinkedText } from './linked-text'

interface WordsProps {
  provision: Identified
  linksIn: (text: string) => Link[]
  onFollow: (link: Link) => void
}

/** The words of a provision and all below it, each paragraph and item on a line of its own. */
export function ProvisionWords(props: WordsProps) {
  const { provision, linksIn, onFollow } = props
  const { level, label, text, children, rows } = provision
  return (
    <>
      {(label || text) && (
        <View className={`rule-line rule-line--${level}`}>
          {label && <View className="rule-line__label">{label}</View>}
          {text && <LinkedText text={text} links={linksIn(text)} onFollow={onFollow} />}
        </View>
      )}
      {rows && <RuleTable rows={rows} />}
      {children.map((child) => (
        <ProvisionWords key={child.id} {...props} provision={child} />
      ))}
    </>
  )
}

function RuleTable({ rows }: { rows: readonly string[][] }) {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  return (
    <View className="document__table-frame">
      <View
        className="document__table"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(72px, auto))` }}
      >
        {rows.flatMap((row, r) =>
          Array.from({ length: columns }, (_, c) => (
            <View
              key={`${r}-${c}`}
              className={`document__cell${r === 0 ? ' document__cell--head' : ''}`}
            >
              {row[c] ?? ''}
            </View>
          )),
        )}
      </View>
    </View>
  )
}
