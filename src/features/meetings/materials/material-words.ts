import { endOfDay } from '@domain/dates/add-days'
import { countdown } from '@domain/meeting-clock/deadlines'
import { fileFacts } from '@domain/materials/file-facts'
import { ofUnpublished, openTo, releasedSaid } from '@domain/materials/release'
import { isOwed } from '@domain/materials/state'
import type { MaterialShown, MaterialsShown } from './use-materials'

export const ownerSaid = ({ owner }: MaterialShown): string => owner?.name ?? '办公室'

export const isOverdue = (material: MaterialShown, now: string): boolean =>
  isOwed(material.state) && countdown(endOfDay(material.dueOn), now).overdue

/** How long there is, or by how much it is late. */
export const dueSaid = ({ dueOn }: MaterialShown, now: string): string =>
  countdown(endOfDay(dueOn), now).text

/** That its last day is out of date, while it is owed; nothing when it is not. */
export function dueAtOddsSaid(material: MaterialShown): string | undefined {
  if (!isOwed(material.state) || !material.dueAtOdds) return undefined
  return material.dueTyped ? '截止日与会议时间不一致' : '截止日与现行规定不一致'
}

/** Headings for materials of the meeting as a whole, and for those whose item was taken off its agenda. */
export const withoutItem = {
  none: '其他材料',
  gone: '议题已不在议程上，文件只有应到打得开',
}

/** 应到、列席: to whom a file is open as the agenda stands; empty while to nobody. */
export const openSaid = (material: MaterialShown, { agenda }: MaterialsShown): string =>
  material.kind === 'file'
    ? releasedSaid(openTo(material.releasedTo, ofUnpublished(material.agendaItemId, agenda)))
    : ''

/** Red is what the office has to see to. */
export const stateLook = (material: MaterialShown, now: string): 'red' | 'plain' =>
  material.state === 'received' || isOverdue(material, now) ? 'red' : 'plain'

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
