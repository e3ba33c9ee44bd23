import { dayOf } from '@domain/dates/day'
import type { notices as area } from '@domain/operations/notices'
import type { Reviewer } from '@domain/review/act'
import { barredFrom } from '@domain/review/barred'
import { noticeStages, type Chain } from '@domain/review/chain'
import type { PaperSignature, Who } from '@domain/review/review'
import { noticeSentBack } from '@domain/review/sent-back'
import { contentHash } from '../../platform/content-hash'
import type { Documents } from '../../platform/documents'
import { removeFile } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { keepUploadedPicture } from '../../platform/keep-uploaded-picture'
import type { Refusal } from '../../platform/refusal'
import { whoHold } from '../../platform/roster'
import { noticeChain, noticeSettings } from '../../platform/notice-settings'
import { gateOf } from './gate-of'
import { acted, answered, asReviewer, seenNotice, sendingBack } from './notice-acts'
import { notices, type Notice } from './notice-store'
import { stageLabel, tellSigners, tellWriter } from './tell-signers'

interface Signing {
  by: Reviewer
  remarks: string
  enteredBy: Who
  paper?: PaperSignature
}

/** The notice with one more approval; the last one only where nothing keeps it from being signed. */
async function signed(
  notice: Notice,
  { by, remarks, enteredBy, paper }: Signing,
  documents: Documents,
  now: string,
  refuse: (code: never, details?: never) => Refusal,
): Promise<Notice> {
  const { settings } = await noticeSettings(documents)
  const chain = noticeChain(settings)
  const approve = {
    act: 'approve' as const,
    by,
    at: now,
    hash: contentHash(notice.content),
    remarks,
    paper,
  }
  const label = stageLabel(notice.stage)
  const did = paper ? `补录${by.name}纸质签批（${label}）` : `${label}通过`
  const acting = { by: enteredBy.name, now, refuse }
  const after = acted(notice, approve, chain, acting, { did, note: remarks || undefined })
  if (after.status === 'approved') {
    const { closedBecause } = await gateOf(notice, documents, now)
    if (Object.keys(closedBecause).length > 0)
      throw refuse('NOTICE_GATE_SHUT' as never, closedBecause as never)
  }
  await documents.put(notices, after)
  if (after.status === 'approved') await tellWriter(documents, after, '已签发', now)
  else await tellSigners(documents, after, chain, now)
  return after
}

export const approveNotice: Handler<typeof area.approveNotice> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const notice = await seenNotice(context, input)
  const enteredBy = { id: caller.id, name: caller.name }
  const signing = { by: asReviewer(caller), remarks: input.remarks, enteredBy }
  const after = await signed(notice, signing, documents, now, refuse)
  return answered(after, stageLabel(notice.stage))
}

export const returnNotice: Handler<typeof area.returnNotice> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const notice = await seenNotice(context, input)
  const { settings } = await noticeSettings(documents)
  const { remarks } = input
  const back = sendingBack(notice, asReviewer(caller), now, remarks)
  const did = noticeSentBack(notice.stage)
  const acting = { by: caller.name, now, refuse }
  const returned = acted(notice, back, noticeChain(settings), acting, { did, note: remarks })
  await documents.put(notices, returned)
  await tellWriter(documents, returned, '已退回', now)
  return answered(returned, remarks)
}

export const enterNoticeSignature: Handler<typeof area.enterNoticeSignature> = async (
  input,
  context,
) => {
  const { caller, documents, now, refuse, afterwards, once } = context
  const { signedOn, remarks, photo, signerId } = input
  const notice = await seenNotice(context, input)
  if (signedOn > dayOf(now)) throw refuse('DAY_IN_FUTURE')
  if (notice.submitted && signedOn < dayOf(notice.submitted.at))
    throw refuse('SIGNED_BEFORE_SUBMISSION')
  const { settings } = await noticeSettings(documents)
  const signer = (await signersOf(notice, noticeChain(settings), now)).find(
    ({ id }) => id === signerId,
  )
  if (!signer || !notice.stage) throw refuse('NOT_YOUR_STAGE')
  const recordedBy = { id: caller.id, name: caller.name }
  const kept = await once(() => keepUploadedPicture(photo, 'notices'))
  if ('problem' in kept) throw refuse(kept.problem)
  afterwards(() => removeFile(photo))
  const paper = { signedOn, fileId: kept.fileId, recordedBy }
  const by = { ...signer, stages: [notice.stage] }
  const after = await signed(
    notice,
    { by, remarks, enteredBy: recordedBy, paper },
    documents,
    now,
    refuse,
  )
  return answered(after, `纸质签批，${signer.name}，${signedOn}`)
}

export const noticeSigners: Handler<typeof area.noticeSigners> = async ({ id }, context) => {
  const { documents, now, refuse } = context
  const notice = await documents.get(notices, id)
  if (!notice) throw refuse('NOTICE_NOT_FOUND')
  const { settings } = await noticeSettings(documents)
  const signers = await signersOf(notice, noticeChain(settings), now)
  return { stage: notice.stage as 'check', signers }
}

/** Who may take the stage that is awaited. */
async function signersOf(notice: Notice, chain: Chain, now: string): Promise<Who[]> {
  const role = noticeStages.find(({ name }) => name === notice.stage)?.role
  if (!role) return []
  const barred = barredFrom(notice, chain)
  return (await whoHold([role], now))
    .filter(({ person }) => !barred.has(person._id))
    .map(({ person }) => ({ id: person._id, name: person.name }))
}
