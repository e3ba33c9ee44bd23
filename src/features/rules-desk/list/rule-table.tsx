import { goTo } from '@/platform/go'
import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import { showDay } from '@domain/dates/day'
import { bookLabels, pathLabels, scopeLabels, standingLabels } from '@domain/vocabulary/rulebook'
import { editionToOpen, lastAdopted } from './last-adopted'
import type { RuleRow } from './use-rules'
import { waitsFor } from './waits-for'

const adoptionOf = (rule: RuleRow) => lastAdopted(rule)?.adoption

const columns: TableColumn<RuleRow>[] = [
  { key: 'title', label: '名称', text: ({ title }) => title },
  {
    ...{ key: 'book', label: '汇编', narrows: true, hiddenAtFirst: true },
    text: ({ book }) => bookLabels[book],
  },
  { key: 'part', label: '编', text: ({ part }) => part, narrows: true },
  {
    ...{ key: 'standing', label: '效力', narrows: true, tight: true },
    text: (rule) => {
      const last = lastAdopted(rule)
      return last ? standingLabels[last.standing] : '尚未通过'
    },
  },
  {
    ...{ key: 'effective', label: '施行', tight: true },
    text: (rule) => showDayOf(adoptionOf(rule)?.effectiveOn),
    order: (rule) => adoptionOf(rule)?.effectiveOn ?? '',
  },
  {
    ...{ key: 'scope', label: '公开范围', narrows: true, tight: true },
    text: ({ scope }) => scopeLabels[scope],
  },
  {
    ...{ key: 'path', label: '通过途径', narrows: true, hiddenAtFirst: true },
    text: ({ path }) => pathLabels[path],
  },
  { key: 'draft', label: '在办', text: (rule) => waitsFor(rule) ?? '' },
]

const showDayOf = (day: string | undefined) => (day ? showDay(day) : '')

/** 制度台账 on a wide screen: all of it, in the order of the books until it is sorted. */
export function RuleTable({ rules }: { rules: readonly RuleRow[] }) {
  return (
    <DataTable
      name="rules"
      caption="制度"
      columns={columns}
      rows={rules}
      keyOf={({ ruleId }) => ruleId}
      onOpen={(rule) => {
        const id = editionToOpen(rule)
        if (id) goTo(`/packages/rules/edition/index?id=${id}`)
      }}
      searches={false}
    />
  )
}
