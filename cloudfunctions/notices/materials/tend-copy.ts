import { isChecked } from '@domain/materials/state'
import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { answered, changed, seenMaterial } from './material-acts'
import { materials, type Copy } from './material-store'

/** 领取 and 清退 of one numbered copy. */
export const tendCopy: Handler<typeof area.tendCopy> = async (input, context) => {
  const { documents, now, refuse } = context
  const { number, act } = input
  const material = await seenMaterial(context, input)
  if (material.kind !== 'paper') throw refuse('MATERIAL_NOT_PAPER')
  if (act.does === 'handOut' && !isChecked(material.state)) throw refuse('MATERIAL_UNCHECKED')
  const before = material.copies.find((copy) => copy.number === number)
  const after = before && tended(before, act, now)
  if (!after) throw refuse('COPY_NOT_THERE')
  const copies = material.copies.map((copy) => (copy.number === number ? after : copy))
  const saved = changed({ ...material, copies }, now)
  await documents.put(materials, saved)
  return answered(saved, `${number} 号${said(after, before)}`)
}

type Act = { does: 'handOut'; to: string } | { does: 'takeBack' | 'undo' }

function tended(copy: Copy, act: Act, now: string): Copy | undefined {
  const { number, to, outAt, backAt } = copy
  switch (act.does) {
    case 'handOut':
      return to && !backAt ? undefined : { number, to: act.to, outAt: now }
    case 'takeBack':
      return to && !backAt ? { ...copy, backAt: now } : undefined
    case 'undo':
      if (backAt) return { number, to, outAt }
      return to ? { number } : undefined
  }
}

const said = (after: Copy, before: Copy): string =>
  after.backAt ? '已清退' : before.backAt || !after.to ? '撤销登记' : `发给${after.to}`
