import * as z from 'zod'
import { proofKinds } from '../../story/proofs'
import { command, query } from '../operation'
import { day, fileId, id, saved, seen, utc, who } from '../shapes'
import { stage } from './desk'
import { editors, newsroom, reviewers } from './shapes'

const proofKind = z.enum(proofKinds)

/** 送审、审核、签发: the acts of the review chain. */
export const signing = {
  /** 送审. `proofread`: the author says the first proofreading (一校) is done. */
  submit: command({
    by: editors,
    input: z.strictObject({
      ...seen,
      proofread: z.boolean(),
      wishedAt: utc.optional(),
      remarks: z.string().trim().max(200).default(''),
    }),
    output: saved,
    refusals: [
      'STORY_NOT_FOUND',
      'SUBMITTED_ALREADY',
      'STORY_INCOMPLETE',
      'COLUMN_NOT_YOURS',
      'MARKED_SECRET',
      'DAY_IN_FUTURE',
      'UNKNOWN_SOURCE',
    ],
  }),

  /** 撤回送审, before anybody has reviewed. */
  recall: command({
    by: editors,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'NOT_UNDER_REVIEW', 'REVIEW_STARTED', 'NOT_THE_AUTHOR'],
  }),

  /** 审核通过; at the last stage this signs the release, and `release` says when it appears. */
  approve: command({
    by: reviewers,
    input: z.strictObject({
      ...seen,
      remarks: z.string().trim().max(500).default(''),
      /** 校次 the reviewer has carried out. */
      proofs: z.array(proofKind).max(4).default([]),
      release: z
        .union([z.literal('now'), z.literal('later'), z.strictObject({ at: utc })])
        .default('later'),
    }),
    output: saved.extend({ publishedAt: utc.optional() }),
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_UNDER_REVIEW',
      'NOT_YOUR_STAGE',
      'OWN_WORK',
      'REVIEWED_ALREADY',
      'RELEASE_GATE_SHUT',
      'TIME_PAST',
      'VOTE_NOT_RECORDED',
      'STORY_HELD',
    ],
  }),

  /** Keeps an uploaded photo of the signed sheet, for this round of this story and no other. */
  keepSheet: command({
    by: [...newsroom, 'office'],
    input: z.strictObject({ id, fileId }),
    output: z.object({ fileId, url: z.string() }),
    refusals: [
      'STORY_NOT_FOUND',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILE_NOT_PICTURE',
      'SHEET_USED',
      'SHEET_OF_OTHER_ROUND',
    ],
  }),

  /** 线下签批补录: enters a signature given on paper for the stage that is awaited. */
  enterPaperSignature: command({
    by: [...newsroom, 'office'],
    input: z.strictObject({
      ...seen,
      /** Whose signature it is: somebody on the roster who may take this stage, and not the caller. */
      signerId: id,
      signedOn: day,
      /** Kept with `keepSheet` for this round of the story. */
      photo: fileId,
      remarks: z.string().trim().max(500).default(''),
      proofs: z.array(proofKind).max(4).default([]),
    }),
    output: saved,
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_UNDER_REVIEW',
      'NOT_YOUR_STAGE',
      'OWN_WORK',
      'REVIEWED_ALREADY',
      'RELEASE_GATE_SHUT',
      'DAY_IN_FUTURE',
      'SIGNED_BEFORE_SUBMISSION',
      'SIGNED_BEFORE_LAST_STAGE',
      'COLUMN_NOT_YOURS',
      'OWN_SIGNATURE',
      'SHEET_NOT_FOUND',
      'SHEET_OF_OTHER_ROUND',
    ],
  }),

  /** 退回作者修改, with remarks. */
  returnStory: command({
    by: reviewers,
    input: z.strictObject({ ...seen, remarks: z.string().trim().min(1).max(500) }),
    output: saved,
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_UNDER_REVIEW',
      'NOT_YOUR_STAGE',
      'OWN_WORK',
      'REVIEWED_ALREADY',
    ],
  }),

  /** 记录校次 of the text under review, once; its writers record the first reading only. */
  recordProof: command({
    by: newsroom,
    input: z.strictObject({ ...seen, kind: proofKind }),
    output: saved,
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_UNDER_REVIEW',
      'COLUMN_NOT_YOURS',
      'AUTHOR_READS_FIRST',
      'PROOF_RECORDED',
    ],
  }),

  /** 保密审查: the caller vouches that nothing secret stands in this text. Never a writer of it. */
  signConfidentiality: command({
    by: [...reviewers, 'office', 'leader'],
    input: z.strictObject(seen),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'NOT_UNDER_REVIEW', 'OWN_WORK', 'MARKED_SECRET'],
  }),

  /** Who may take the stage that is awaited: for a signature on paper. */
  listSigners: query({
    by: [...newsroom, 'office'],
    input: z.strictObject({ id }),
    output: z.object({ stage: stage.optional(), signers: z.array(who) }),
    refusals: ['STORY_NOT_FOUND'],
  }),
}
