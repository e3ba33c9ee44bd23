import { goTo } from '@/platform/go'
import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import type { OutputNamed } from '@domain/operations'
import { organKindLabels } from '@domain/vocabulary/organ-kinds'

type Organ = OutputNamed<'people.listUnits'>['organs'][number]

const columns: TableColumn<Organ>[] = [
  { key: 'name', label: '名称', text: ({ name }) => name },
  { key: 'kind', label: '类别', narrows: true, text: ({ kind }) => organKindLabels[kind] },
]

/** 单位 on a wide screen, all of them; each leads to its people in the roster. */
export function OrganTable({ organs }: { organs: readonly Organ[] }) {
  return (
    <DataTable
      name="organs"
      caption="单位"
      columns={columns}
      rows={organs}
      keyOf={({ id }) => id}
      onOpen={({ id }) => goTo(`/packages/people/roster/index?organ=${id}`)}
    />
  )
}
