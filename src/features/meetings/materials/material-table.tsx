import { View } from '@tarojs/components'
import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { agendaNumber } from '@domain/meeting/agenda'
import { materialKindLabels } from '@domain/materials/paper-only'
import { materialStateLabels } from '@domain/materials/state'
import {
  dueAtOddsSaid,
  dueSaid,
  isOverdue,
  openSaid,
  ownerSaid,
  progressOf,
  stateLook,
  withoutItem,
} from './material-words'
import type { MaterialShown, MaterialsShown } from './use-materials'

interface MaterialTableProps {
  list: MaterialsShown
  onOpen: (id: string) => void
}

/** 材料清单 on a wide screen, in the order of the agenda; items without any are named above. */
export function MaterialTable({ list, onOpen }: MaterialTableProps) {
  const { agenda, materials } = list
  const placeOf = ({ agendaItemId }: MaterialShown) => {
    const place = agenda.findIndex(({ id }) => id === agendaItemId)
    return place < 0 ? agenda.length : place
  }
  const rows = [...materials].sort((a, b) => placeOf(a) - placeOf(b))
  const without = agenda.filter(({ id }) => !materials.some((one) => one.agendaItemId === id))
  return (
    <>
      {without.length > 0 && (
        <View className="type-small materials-without">
          还没有登记材料的议题：{without.map(({ title }) => title).join('；')}
        </View>
      )}
      <DataTable
        name="materials"
        caption="材料清单"
        columns={columnsOf(list, placeOf)}
        rows={rows}
        keyOf={({ id }) => id}
        onOpen={({ id }) => onOpen(id)}
      />
    </>
  )
}

function columnsOf(
  list: MaterialsShown,
  placeOf: (material: MaterialShown) => number,
): TableColumn<MaterialShown>[] {
  const { agenda, now } = list
  const itemOf = (material: MaterialShown) => {
    const place = placeOf(material)
    const item = agenda[place]
    return item
      ? `${agendaNumber(place)}${item.title}`
      : withoutItem[material.agendaItemId ? 'gone' : 'none']
  }
  return [
    { key: 'title', label: '材料', text: ({ title }) => title },
    { key: 'item', label: '议题', text: itemOf, order: placeOf, narrows: true },
    {
      ...{ key: 'owner', label: '报送单位', narrows: true },
      text: ownerSaid,
    },
    {
      ...{ key: 'state', label: '状态', narrows: true, tight: true },
      text: ({ state }) => materialStateLabels[state],
      show: (material) => (
        <Tag look={stateLook(material, now)}>{materialStateLabels[material.state]}</Tag>
      ),
    },
    {
      ...{ key: 'due', label: '截止', tight: true, order: ({ dueOn }: MaterialShown) => dueOn },
      text: ({ dueOn }) => showDay(dueOn),
      show: (material) => (
        <>
          {showDay(material.dueOn)}
          {isOverdue(material, now) && (
            <View className="data-table__note">{dueSaid(material, now)}</View>
          )}
          {dueAtOddsSaid(material) && (
            <View className="data-table__note">{dueAtOddsSaid(material)}</View>
          )}
        </>
      ),
    },
    {
      ...{ key: 'kind', label: '形式', narrows: true, tight: true },
      text: ({ kind }) => materialKindLabels[kind],
    },
    { key: 'progress', label: '进度', text: progressOf },
    {
      ...{ key: 'released', label: '发给', hiddenAtFirst: true },
      text: (material) => openSaid(material, list),
    },
  ]
}
