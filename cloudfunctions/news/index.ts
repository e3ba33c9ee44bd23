import { news } from '@domain/operations/news'
import { serve } from '../platform/serve'
import { withTimers } from '../platform/serve-timers'
import { approveStory } from './approve-story'
import { arrangePinned } from './arrange-pinned'
import { decide } from './decide'
import { discardDraft } from './discard-draft'
import { findMentions } from './find-mentions'
import { getStory } from './get-story'
import { holdOccasions } from './hold-occasions'
import { importDocx } from './import-docx'
import { keepPicture } from './keep-picture'
import { keepSheet } from './keep-sheet'
import { listDesk } from './list-desk'
import { listOccasions } from './list-occasions'
import { listStories } from './list-stories'
import { readSettings, saveSettings } from './newsroom-settings'
import { officialAccountHandlers } from './official-account'
import { openDraft } from './open-draft'
import { openReview } from './open-review'
import { openRound } from './open-round'
import { enterPaperSignature, listSigners } from './paper-signature'
import { publishDue } from './publish-due'
import { publishStory, scheduleStory, unscheduleStory } from './publish-story'
import { recallStory } from './recall-story'
import { recordProof } from './record-proof'
import { recordVote } from './record-vote'
import { returnStory } from './return-story'
import { reviewSheet } from './review-sheet'
import { saveDraft } from './save-draft'
import { searchStories } from './search-stories'
import { signConfidentiality } from './sign-confidentiality'
import { stopStory } from './stop-story'
import { submissionHandlers } from './submissions'
import { submitStory } from './submit-story'
import { waiting } from './waiting'
import { warnSilence } from './warn-silence'
import { withdrawStory, withdrawTogether } from './withdraw-story'

const operations = serve('news', news, {
  list: listStories,
  get: getStory,
  search: searchStories,
  listDesk,
  openDraft,
  importDocx,
  keepPicture,
  saveDraft,
  discardDraft,
  decide,
  recordVote,
  openReview,
  openRound,
  submit: submitStory,
  recall: recallStory,
  approve: approveStory,
  keepSheet,
  enterPaperSignature,
  returnStory,
  recordProof,
  signConfidentiality,
  listSigners,
  reviewSheet,
  publish: publishStory,
  schedule: scheduleStory,
  unschedule: unscheduleStory,
  listOccasions,
  holdOccasions,
  withdraw: withdrawStory,
  stop: stopStory,
  findMentions,
  withdrawTogether,
  arrangePinned,
  readSettings,
  saveSettings,
  ...submissionHandlers,
  ...officialAccountHandlers,
  waiting,
})

export const main = withTimers('news', operations, { publishDue, warnSilence })
