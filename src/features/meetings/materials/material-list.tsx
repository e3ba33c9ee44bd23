import { View } from '@tarojs/components'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { agendaNumber } from '@domain/meeting/agenda'
import { materialKindLabels } from '@domain/materials/paper-only'
import { isOwed, materialStateLabels } from '@domain/materials/state'
import {
  dueAtOddsSaid,
  dueSaid,
  openSaid,
  ownerSaid,
  progressOf,
  stateLook,
  withoutItem,
} from './material-words'
import type { MaterialShown, MaterialsShown } from './use-materials'

/** 材料清单, below the items of the agenda. */
export function MaterialList({
  list,
  onOpen,
}: {
  list: MaterialsShown
  onOpen: (id: string) => void
}) {
  const known = new Set(list.agenda.map(({ id }) => id))
  const groups = [
    ...list.agenda.map(({ id, title, unpublished }, n) => ({
      heading: `${agendaNumber(n)}${title}${unpublished ? '（暂不公开）' : ''}`,
      rows: list.materials.filter(({ agendaItemId }) => agendaItemId === id),
    })),
    {
      heading: withoutItem.gone,
      rows: list.materials.filter(({ agendaItemId: of }) => of !== undefined && !known.has(of)),
    },
    {
      heading: withoutItem.none,
      rows: list.materials.filter(({ agendaItemId }) => agendaItemId === undefined),
    },
  ].filter(({ rows }, n) => rows.length > 0 || n < list.agenda.length)
  return (
    <>
      {groups.map(({ heading, rows }) => (
        <View key={heading} style={{ marginBottom: '18px' }}>
          <View className="type-heading" style={{ marginBottom: '8px' }}>
            {heading}
          </View>
          {rows.length === 0 ? (
            <View className="type-small">还没有登记材料</View>
          ) : (
            <RowList>
              {rows.map((material) => (
                <Row
                  key={material.id}
                  title={material.title}
                  note={noteOf(material, list.now)}
                  tags={<Tags material={material} list={list} />}
                  onPress={() => onOpen(material.id)}
                />
              ))}
            </RowList>
          )}
        </View>
      ))}
    </>
  )
}

function Tags({ material, list }: { material: MaterialShown; list: MaterialsShown }) {
  const { kind, state } = material
  const odds = dueAtOddsSaid(material)
  const open = openSaid(material, list)
  return (
    <>
      <Tag look={stateLook(material, list.now)}>{materialStateLabels[state]}</Tag>
      {odds && <Tag look="red">{odds}</Tag>}
      {kind === 'paper' && <Tag>{materialKindLabels.paper}</Tag>}
      {open && <Tag>{`已发${open}`}</Tag>}
    </>
  )
}

function noteOf(material: MaterialShown, now: string): string {
  const due = isOwed(material.state)
    ? `${showDay(material.dueOn)}截止，${dueSaid(material, now)}`
    : ''
  return [ownerSaid(material), due, progressOf(material)].filter(Boolean).join(' · ')
}
