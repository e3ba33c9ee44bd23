import { people } from '@domain/operations/people'
import { secret } from '../platform/secrets'
import { sealAudit } from '../platform/seal-audit'
import { serve } from '../platform/serve'
import { withTimers } from '../platform/serve-timers'
import { appoint } from './appoint'
import { becomeFirstAdministrator } from './become-first-administrator'
import { myConsents, recordConsent } from './consent'
import { endAppointment } from './end-appointment'
import { endTerm } from './end-term'
import { enrolByInvitation } from './enrol-by-invitation'
import { enrolByPhone } from './enrol-by-phone'
import { forgetMe } from './forget-me'
import { getOrgan } from './get-organ'
import { getPerson } from './get-person'
import { invite } from './invite'
import { listPeople } from './list-people'
import { listUnits } from './list-units'
import { myRecord } from './my-record'
import { decideRebinding, listRebindings } from './rebinding'
import { revealPhone } from './reveal-phone'
import { applyImport } from './apply-import'
import { exportRoster, rosterTemplate } from './roster-files'
import { getImport, previewImport } from './preview-import'
import { savePerson } from './save-person'
import { setAgent } from './set-agent'
import { resume, suspend } from './suspension'
import { tidy } from './tidy'
import { verifyAudit } from './verify-audit'
import { whoAmI } from './who-am-i'

// Without its secrets the function does not start, rather than fail at the first number.
secret('PERSONAL_DATA_KEY')
secret('SETUP_SECRET')

const operations = serve('people', people, {
  whoAmI,
  becomeFirstAdministrator,
  enrolByPhone,
  enrolByInvitation,
  invite,
  listRebindings,
  decideRebinding,
  listPeople,
  listUnits,
  getPerson,
  getOrgan,
  savePerson,
  appoint,
  endAppointment,
  suspend,
  resume,
  endTerm,
  setAgent,
  rosterTemplate,
  previewImport,
  getImport,
  applyImport,
  exportRoster,
  revealPhone,
  myRecord,
  forgetMe,
  verifyAudit,
  myConsents,
  recordConsent,
})

export const main = withTimers('people', operations, { sealAudit, tidy })
