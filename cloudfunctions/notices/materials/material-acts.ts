import { materialAfter, type MaterialAct } from '@domain/materials/state'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import { materials, type Material } from './material-store'

interface Acting {
  documents: Documents
  refuse(code: 'MATERIAL_NOT_FOUND' | 'CHANGED_MEANWHILE'): Refusal
}

/** The material as the caller saw it. */
export async function seenMaterial(
  { documents, refuse }: Acting,
  { id, revision }: { id: string; revision: number },
): Promise<Material> {
  const material = await documents.get(materials, id)
  if (!material) throw refuse('MATERIAL_NOT_FOUND')
  if (material.revision !== revision) throw refuse('CHANGED_MEANWHILE')
  return material
}

/** After an act, in its new state; nothing where the act cannot be done. */
export function moved<M extends Material>(
  material: M,
  act: MaterialAct,
  by: string,
  now: string,
): M | undefined {
  const state = materialAfter(material.state, act)
  return state && changed({ ...material, state, stateAt: now, stateBy: by }, now)
}

/** The next revision. */
export const changed = <M extends Material>(material: M, now: string): M => ({
  ...material,
  revision: material.revision + 1,
  updatedAt: now,
})

/** What every act answers with, and what the audit names. */
export const answered = ({ _id: id, revision, updatedAt, title }: Material, note?: string) => ({
  output: { id, revision, updatedAt },
  subject: `materials/${id}`,
  note: note ? `${title}：${note}` : title,
})
