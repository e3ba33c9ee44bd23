import { organsOf } from '@domain/roster/organs-of'
import { takesHandIns } from '@domain/meeting/takes-hand-ins'
import { paperOnlyBecause } from '@domain/materials/paper-only'
import type { notices as area } from '@domain/operations/notices'
import { limits } from '@domain/vocabulary/limits'
import { keepFile } from '../../platform/files'
import type { CommandContext, Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { readUpload } from '../../platform/upload'
import { meetings } from '../meetings/meeting-store'
import { moved } from './material-acts'
import { inspectMaterial } from './material-format'
import { materials, type FileMaterial, type Material, type Version } from './material-store'

const mostVersions = 30

interface Handed {
  id: string
  fileId: string
  fileName: string
}

/** 报送: of another organ's material nobody learns even that it is there. */
export const handIn: Handler<typeof area.handIn> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const material = await documents.get(materials, input.id)
  const mine =
    material?.ownerId !== undefined && organsOf(caller.inForce).includes(material.ownerId)
  if (!mine || material.state === 'listed') throw refuse('MATERIAL_NOT_FOUND')
  const meeting = await documents.get(meetings, material.meetingId)
  if (!meeting || !takesHandIns(meeting, now)) throw refuse('HAND_IN_CLOSED')
  return received(material, input, context)
}

export const enterMaterialFile: Handler<typeof area.enterMaterialFile> = async (input, context) => {
  const { documents, refuse } = context
  const material = await documents.get(materials, input.id)
  if (!material) throw refuse('MATERIAL_NOT_FOUND')
  return received(material, input, context)
}

type Receiving = Omit<CommandContext<typeof area.handIn>, 'caller'> & { caller: { name: string } }

/** A new version, judged by its bytes; what was checked or released of the one before is so no longer. */
async function received(
  material: Material,
  { fileId, fileName }: Handed,
  { caller, documents, now, refuse, once }: Receiving,
) {
  if (material.kind === 'paper') throw refuse('MATERIAL_PAPER_ONLY')
  const because = paperOnlyBecause(fileName.replace(/\.\w{1,5}$/, ''))
  if (because) throw refuse('MATERIAL_PAPER_ONLY', { fileName: because.replace('标题', '文件名') })
  if (material.versions.length >= mostVersions) throw refuse('MATERIAL_LIMIT')
  const next = moved(material, 'receive', caller.name, now)
  if (!next) throw refuse('MATERIAL_STATE')

  const kept = await once(() => keep(material, fileId, fileName))
  if ('problem' in kept) throw refuse(kept.problem)
  if ('mark' in kept)
    throw refuse('MATERIAL_PAPER_ONLY', { file: `文件中有密级或内部标志“${kept.mark}”` })
  const number = material.versions.length + 1
  const version = { number, fileName, at: now, by: caller.name, ...kept }
  const saved: FileMaterial = {
    ...next,
    versions: [...material.versions, version],
    returned: undefined,
    nextRemindAt: undefined,
  }
  await documents.put(materials, saved)
  return {
    output: { id: material._id, version: number, at: now },
    subject: `materials/${material._id}`,
    note: `${material.title}：第 ${number} 版`,
  }
}

type Problem = 'FILE_NOT_FOUND' | 'FILE_EMPTY' | 'MATERIAL_FILE_TOO_LARGE' | 'FILE_NOT_MATERIAL'

/** Nothing of a file that is refused stays in our keeping. */
async function keep(
  { _id, meetingId }: Material,
  fileId: string,
  fileName: string,
): Promise<Pick<Version, 'fileId' | 'format' | 'bytes'> | { mark: string } | { problem: Problem }> {
  const upload = await readUpload(fileId, limits.materialBytes)
  if ('problem' in upload) {
    const { problem } = upload
    return { problem: problem === 'FILE_TOO_LARGE' ? 'MATERIAL_FILE_TOO_LARGE' : problem }
  }
  const found = await inspectMaterial(upload.bytes)
  if (!found) return { problem: 'FILE_NOT_MATERIAL' }
  const { format, mark } = found
  if (mark) return { mark }
  const stem = fileName.replace(/\.\w{1,5}$/, '').replace(/[\\/:*?"<>|#%\s]+/g, '-')
  const path = `materials/${meetingId}/${_id}/${newId()}/${stem.slice(0, 60)}.${format}`
  return { fileId: await keepFile(path, upload.bytes), format, bytes: upload.bytes.length }
}
