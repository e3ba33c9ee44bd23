import { View } from '@tarojs/components'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { endOfDay } from '@domain/dates/add-days'
import { showDay } from '@domain/dates/day'
import { agendaNumber } from '@domain/meeting/agenda'
import { countdown } from '@domain/meeting-clock/deadlines'
import { fileFacts } from '@domain/materials/file-facts'
import { releasedSaid } from '@domain/materials/release'
import { isOwed, materialStateLabels } from '@domain/materials/state'
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

export const isOverdue = (material: MaterialShown, now: string): boolean =>
  isOwed(material.state) && countdown(endOfDay(material.dueOn), now).overdue

export const dueAtOddsSays = '截止日与会议时间不一致'

/** How long there is, or by how much it is late. */
export const dueSaid = ({ dueOn }: MaterialShown, now: string): string =>
  countdown(endOfDay(dueOn), now).text

function Tags({ material, now }: { material: MaterialShown; now: string }) {
  const { kind, state } = material
  return (
    <>
      <Tag look={state === 'received' || isOverdue(material, now) ? 'red' : 'plain'}>
        {materialStateLabels[state]}
      </Tag>
      {isOwed(state) && material.dueAtOdds && <Tag look="red">{dueAtOddsSays}</Tag>}
      {kind === 'paper' && <Tag>纸质领取</Tag>}
      {kind === 'file' && material.releasedTo.length > 0 && (
        <Tag>{`已发${releasedSaid(material.releasedTo)}`}</Tag>
      )}
    </>
  )
}

function noteOf(material: MaterialShown, now: string): string {
  const { owner, dueOn } = material
  const by = owner?.name ?? '办公室'
  const due = isOwed(material.state) ? `${showDay(dueOn)}截止，${dueSaid(material, now)}` : ''
  return [by, due, progressOf(material)].filter(Boolean).join(' · ')
}

/** How a file or its copies stand. */
export function progressOf(material: MaterialShown): string {
  if (material.kind === 'paper') {
    const out = material.copies.filter(({ to }) => to).length
    const back = material.copies.filter(({ backAt }) => backAt).length
    return `共 ${material.copies.length} 份，已领 ${out}，已清退 ${back}`
  }
  const latest = material.versions.at(-1)
  const opened = material.openedBy > 0 ? `，${material.openedBy} 人打开过` : ''
  return latest
    ? `第 ${latest.number} 版，${fileFacts(latest.format, latest.bytes)}${opened}`
    : '还没有文件'
}
