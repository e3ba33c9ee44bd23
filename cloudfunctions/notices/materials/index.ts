import type { materials } from '@domain/operations/notices/materials'
import type { Handlers } from '../../platform/handler'
import { archiveList, exportArchive, tickArchive } from './archive'
import { askMaterials } from './ask-materials'
import { checkMaterial, readMaterial, receivePaper, returnMaterial } from './check-material'
import { enterMaterialFile, handIn } from './hand-in'
import { listBags } from './list-bags'
import { listMaterials } from './list-materials'
import { materialOpenings } from './material-openings'
import { materialsForMe } from './materials-for-me'
import { myMaterials } from './my-materials'
import { openMaterial } from './open-material'
import { closeBag, finishPacking, reopenBag, tickCopy } from './pack-bag'
import { prepareBags } from './prepare-bags'
import { releaseMaterial } from './release-material'
import { removeMaterial } from './remove-material'
import { saveMaterial } from './save-material'
import { tendCopy } from './tend-copy'

/** 会议材料: from the list to the archive. */
export const materialsHandlers: Handlers<typeof materials> = {
  listMaterials,
  saveMaterial,
  removeMaterial,
  askMaterials,
  myMaterials,
  handIn,
  enterMaterialFile,
  receivePaper,
  readMaterial,
  checkMaterial,
  returnMaterial,
  releaseMaterial,
  tendCopy,
  materialsForMe,
  openMaterial,
  materialOpenings,
  prepareBags,
  listBags,
  tickCopy,
  closeBag,
  reopenBag,
  finishPacking,
  archiveList,
  tickArchive,
  exportArchive,
}
