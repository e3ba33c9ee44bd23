import { bagProgress, wrongSinceClosed } from '@domain/materials/packing'
import { isChecked } from '@domain/materials/state'
import type { notices as area } from '@domain/operations/notices'
import { find, findAll } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { meetings } from '../meetings/meeting-store'
import { bags, papers, type Bag } from './bag-store'
import { toPack } from './list-bags'
import { moved } from './material-acts'
import { currentVersion, materials, type Material } from './material-store'

/** One copy into one bag, or out of it. */
export const tickCopy: Handler<typeof area.tickCopy> = async (
  { bagId, materialId, inside },
  { caller, documents, now, refuse },
) => {
  const bag = await documents.get(bags, bagId)
  if (!bag) throw refuse('BAG_NOT_FOUND')
  if (bag.closed) throw refuse('BAG_CLOSED')
  const material = await documents.get(materials, materialId)
  if (!material || material.meetingId !== bag.meetingId) throw refuse('MATERIAL_NOT_FOUND')
  if (inside && !isChecked(material.state)) throw refuse('MATERIAL_UNCHECKED')
  const others = bag.ticks.filter((tick) => tick.materialId !== materialId)
  const tick = { materialId, version: currentVersion(material), at: now, by: caller.name }
  const ticks = inside ? [...others, tick] : others
  await documents.put(bags, { ...bag, ticks, untouched: false })
  return {
    output: { bagId },
    subject: `bags/${bagId}`,
    note: `${bag.label}：${inside ? '装入' : '取出'}${material.title}`,
  }
}

/** Nothing leaves unchecked, except by the name of whoever lets it go, and with the reason. */
export const closeBag: Handler<typeof area.closeBag> = async (
  { bagId, override },
  { caller, documents, now, refuse, once },
) => {
  const bag = await documents.get(bags, bagId)
  if (!bag) throw refuse('BAG_NOT_FOUND')
  if (bag.closed) throw refuse('BAG_CLOSED')
  const { meetingId, label } = bag
  const listed = await once(() => find(materials, { where: { meetingId }, limit: 1000 }))
  const { missing, lacking } = bagProgress(listed.map(toPack as never), bag.ticks)
  if (missing.length > 0 && !override)
    throw refuse('BAG_INCOMPLETE', { missing: missing.join('；') })
  const letGo =
    missing.length > 0 && override ? { reason: override.reason, missing, lacking } : undefined
  const closed = { at: now, by: caller.name, override: letGo }
  await documents.put(bags, { ...bag, closed, untouched: false })
  const note = letGo ? `${label}：未装齐放行，${letGo.reason}` : `${label}：封袋`
  return { output: { bagId }, subject: `bags/${bagId}`, note }
}

export const reopenBag: Handler<typeof area.reopenBag> = async (
  { bagId },
  { documents, refuse },
) => {
  const bag = await documents.get(bags, bagId)
  if (!bag) throw refuse('BAG_NOT_FOUND')
  await documents.put(bags, { ...bag, closed: undefined })
  const kept = await documents.get(papers, bag.meetingId)
  if (kept?.packed) await documents.put(papers, { ...kept, packed: undefined })
  return { output: { bagId }, subject: `bags/${bagId}`, note: `${bag.label}：拆开重装` }
}

export const finishPacking: Handler<typeof area.finishPacking> = async (
  { meetingId },
  { caller, documents, now, refuse, once },
) => {
  if (!(await documents.get(meetings, meetingId))) throw refuse('MEETING_NOT_FOUND')
  const { all, listed } = await once(async () => ({
    all: await findAll(bags, 'key', { meetingId }),
    listed: await findAll(materials, 'key', { meetingId }),
  }))
  const open = all.filter(({ closed }) => !closed)
  if (open.length > 0 || all.length === 0) throw refuse('BAGS_OPEN', { bags: named(open) })
  // As they are now, within the transaction: a version that comes in meanwhile makes it begin again.
  const present: Material[] = []
  for (const { _id } of listed) {
    const material = await documents.get(materials, _id)
    if (material) present.push(material)
  }
  const stale = all.filter((bag) => isStale(bag, present))
  if (stale.length > 0) throw refuse('BAGS_STALE', { bags: named(stale) })
  let packed = 0
  for (const material of present) {
    const next = moved(material, 'pack', caller.name, now)
    if (!next) continue
    await documents.put(materials, next)
    packed++
  }
  const kept = await documents.get(papers, meetingId)
  const filed = kept?.filed ?? []
  await documents.put(papers, { _id: meetingId, filed, packed: { at: now, by: caller.name } })
  return {
    output: { bags: all.length, materials: packed },
    subject: `meetings/${meetingId}`,
    note: `清点完毕：${all.length} 袋，${packed} 份材料`,
  }
}

/** Closed over what is not so any more: a new version, one returned, one added. */
function isStale({ ticks, closed }: Bag, present: readonly Material[]): boolean {
  const { lacking } = bagProgress(present.map(toPack), ticks)
  return wrongSinceClosed(lacking, closed?.override?.lacking ?? []).length > 0
}

const named = (some: readonly Bag[]): string =>
  some
    .map(({ label }) => label)
    .slice(0, 10)
    .join('、')
