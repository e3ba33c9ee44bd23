import type { notices as area } from '@domain/operations/notices'
import { removeFile } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { seenMaterial } from './material-acts'
import { materials } from './material-store'

export const removeMaterial: Handler<typeof area.removeMaterial> = async (input, context) => {
  const { documents, refuse, afterwards } = context
  const material = await seenMaterial(context, input)
  const inUse =
    material.kind === 'file'
      ? material.releasedTo.length > 0
      : material.copies.some(({ to, backAt }) => to && !backAt)
  if (inUse || material.state === 'packed') throw refuse('MATERIAL_RELEASED')
  await documents.remove(materials, material._id)
  if (material.kind === 'file')
    for (const { fileId } of material.versions) afterwards(() => removeFile(fileId))
  return {
    output: { id: material._id },
    subject: `materials/${material._id}`,
    note: `删除：${material.title}`,
  }
}
