import { adoptRule } from './adopt-rule'
import { confirmRegistered } from './confirm-registered'
import { recordDeliberation } from './record-deliberation'
import { registerRule } from './register-rule'
import { repealRule } from './repeal-rule'
import { recallDraft, submitDraft } from './submit-draft'

/** 送审、会议审议、通过、施行、废止. */
export const adoptingHandlers = {
  submitDraft,
  recallDraft,
  recordDeliberation,
  adoptRule,
  registerRule,
  confirmRegistered,
  repealRule,
}
