import { View } from '@tarojs/components'
import { Chips } from '@/ui/chips'
import type { ReadStanding, SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import type { Filters } from '@domain/search/rulebook/matches'
import { bookLabels, standingLabels, type Book } from '@domain/vocabulary/rulebook'
import './search-filters.scss'

interface SearchFiltersProps {
  rules: readonly SnapshotRule[]
  filters: Filters
  onChange: (filters: Filters) => void
}

/** 汇编, 效力, 通过机关: only what there is more than one of. */
export function SearchFilters({ rules, filters, onChange }: SearchFiltersProps) {
  const organs = [...new Set(rules.map(({ adoptedBy }) => adoptedBy))]
  return (
    <View className="search-filters">
      <Choice<Book>
        label="汇编"
        values={[...new Set(rules.map(({ book }) => book))]}
        textOf={(book) => bookLabels[book]}
        value={filters.book}
        onChoose={(book) => onChange({ ...filters, book })}
      />
      <Choice<ReadStanding>
        label="效力"
        values={[...new Set(rules.map(({ standing }) => standing))]}
        textOf={(standing) => standingLabels[standing]}
        value={filters.standing}
        onChoose={(standing) => onChange({ ...filters, standing })}
      />
      <Choice<string>
        label="通过机关"
        values={organs}
        textOf={(organ) => organ}
        value={filters.adoptedBy}
        onChoose={(adoptedBy) => onChange({ ...filters, adoptedBy })}
      />
    </View>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  values: readonly Value[]
  textOf: (value: Value) => string
  value: Value | undefined
  onChoose: (value: Value | undefined) => void
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, values, textOf, value, onChoose } = props
  if (values.length < 2) return null
  const all = 'all' as const
  return (
    <Chips<Value | typeof all>
      label={label}
      options={[
        { value: all, text: `${label}：全部` },
        ...values.map((one) => ({ value: one, text: textOf(one) })),
      ]}
      value={value ?? all}
      onChoose={(one) => onChoose(one === all ? undefined : (one as Value))}
    />
  )
}
