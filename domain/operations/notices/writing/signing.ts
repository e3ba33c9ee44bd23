import * as z from 'zod'
import { command, query } from '../../operation'
import { fileId } from '../../shapes'
import { convenors, day, id, office, saved, seen, who } from '../shapes'
import { stage } from './shapes'

/** Whoever takes a stage may find that it is not, or no longer, theirs to take. */
const notTheirs = [
  'NOTICE_NOT_FOUND',
  'NOT_UNDER_REVIEW',
  'NOT_YOUR_STAGE',
  'OWN_WORK',
  'REVIEWED_ALREADY',
] as const

/** 送审、审核、签发. */
export const signing = {
  submitNotice: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND', 'SUBMITTED_ALREADY', 'NOTICE_INCOMPLETE', 'MARKED_SECRET'],
  }),

  recallNotice: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND', 'NOT_UNDER_REVIEW', 'REVIEW_STARTED', 'NOT_THE_AUTHOR'],
  }),

  /** 审核 or 签发. */
  approveNotice: command({
    by: convenors,
    input: z.strictObject({ ...seen, remarks: z.string().trim().max(300).default('') }),
    output: saved,
    refusals: [...notTheirs, 'NOTICE_GATE_SHUT'],
  }),

  returnNotice: command({
    by: convenors,
    input: z.strictObject({ ...seen, remarks: z.string().trim().min(1).max(300) }),
    output: saved,
    refusals: notTheirs,
  }),

  /** 线下签批补录. */
  enterNoticeSignature: command({
    by: office,
    input: z.strictObject({
      ...seen,
      signerId: id,
      signedOn: day,
      photo: fileId,
      remarks: z.string().trim().max(300).default(''),
    }),
    output: saved,
    refusals: [
      ...notTheirs,
      'NOTICE_GATE_SHUT',
      'DAY_IN_FUTURE',
      'OWN_SIGNATURE',
      'SIGNED_BEFORE_SUBMISSION',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILE_NOT_PICTURE',
    ],
  }),

  /** Who may sign the stage that is awaited, for a signature on paper. */
  noticeSigners: query({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({ stage: stage.optional(), signers: z.array(who) }),
    refusals: ['NOTICE_NOT_FOUND'],
  }),
}
