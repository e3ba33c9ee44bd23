import { goTo } from '@/platform/go'
import { DataTable, type DataTableProps } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import type { PersonRow } from './use-people'

const stateLabels: Record<PersonRow['state'], string> = {
  inOffice: '在任',
  suspended: '暂停执行职务',
  left: '已离任',
  unappointed: '未登记任职',
}

const columns: TableColumn<PersonRow>[] = [
  { key: 'name', label: '姓名', text: ({ name }) => name },
  {
    ...{ key: 'titles', label: '任职' },
    text: ({ titles }) => titles.join('；') || '尚未登记任职',
  },
  { key: 'phone', label: '手机', text: ({ phone }) => phone, tight: true },
  {
    ...{ key: 'state', label: '状态', narrows: true, tight: true },
    text: ({ state }) => stateLabels[state],
  },
  {
    ...{ key: 'bound', label: '微信认证', narrows: true, tight: true },
    text: ({ bound }) => (bound ? '已认证' : '未认证'),
  },
]

/** 名册 on a wide screen. Names are looked for by the page, in the whole roster. */
export function PeopleTable({ rows, pages }: Pick<DataTableProps<PersonRow>, 'rows' | 'pages'>) {
  return (
    <DataTable
      name="roster"
      caption="人员"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={({ id }) => goTo(`/packages/people/person/index?id=${id}`)}
      searches={false}
      pages={pages}
    />
  )
}
