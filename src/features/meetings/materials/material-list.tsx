import { View } from '@tarojs/components'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { agendaNumber } from '@domain/meeting/agenda'
import { materialKindLabels } from '@domain/materials/paper-only'
import { releasedSaid } from '@domain/materials/release'
import { isOwed, materialStateLabels } from '@domain/materials/state'
import { dueAtOddsSaid, dueSaid, ownerSaid, progressOf, stateLook } from './material-words'
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
      heading: '其他材料',
      rows: list.materials.filter(({ agendaItemId = '' }) => !known.has(agendaItemId)),
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
                  tags={<Tags material={material} now={list.now} />}
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

function Tags({ material, now }: { material: MaterialShown; now: string }) {
  const { kind, state } = material
  const odds = dueAtOddsSaid(material)
  return (
    <>
      <Tag look={stateLook(material, now)}>{materialStateLabels[state]}</Tag>
      {odds && <Tag look="red">{odds}</Tag>}
      {kind === 'paper' && <Tag>{materialKindLabels.paper}</Tag>}
      {kind === 'file' && material.releasedTo.length > 0 && (
        <Tag>{`已发${releasedSaid(material.releasedTo)}`}</Tag>
      )}
    </>
  )
}

function noteOf(material: MaterialShown, now: string): string {
  const due = isOwed(material.state)
    ? `${showDay(material.dueOn)}截止，${dueSaid(material, now)}`
    : ''
  return [ownerSaid(material), due, progressOf(material)].filter(Boolean).join(' · ')
}
