import { arrangeRules } from './arrange-rules'
import { checkReferences } from './check-references'
import { compareEditions, comparisonDocument } from './compare-editions'
import { dropDraft } from './drop-draft'
import { importRule } from './import-rule'
import { listRules } from './list-rules'
import { openEdition } from './open-edition'
import { openText } from './open-text'
import { importRevision, reviseDraft } from './revise-draft'
import { saveRule } from './save-rule'
import { startAmendment } from './start-amendment'

/** 导入、修改、比较. */
export const draftingHandlers = {
  listRules,
  importRule,
  importRevision,
  reviseDraft,
  dropDraft,
  saveRule,
  arrangeRules,
  openEdition,
  openText,
  checkReferences,
  startAmendment,
  compareEditions,
  comparisonDocument,
}
