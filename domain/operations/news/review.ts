import * as z from 'zod'
import { personalDatumLabels } from '../../story/personal-data'
import { proofKinds } from '../../story/proofs'
import { command, query } from '../operation'
import { approvalOf, step } from '../review-shapes'
import { day, download, id, mark, oneOf, utc, who } from '../shapes'
import { decidedOn, draft, stage } from './desk'
import { accountCopy } from './official-account'
import { draftContent, onDuty, pictureUrls } from './shapes'

const proofKind = z.enum(proofKinds)

const gate = z.object({
  /** What keeps the gate shut: field → what to do. Empty when it is open. */
  closedBecause: z.record(z.string(), z.string()),
  missingProofs: z.array(proofKind),
  confidentialityMissing: z.boolean(),
  /** What nobody but its writers has decided on, each with where it stands. */
  personalData: z.array(
    z.object({
      kind: oneOf(personalDatumLabels),
      passage: z.string(),
      offset: z.int(),
      place: z.string(),
      masked: z.string(),
    }),
  ),
  /** Sentences on appointments or elections, while nobody has said whether a vote is awaited. */
  appointment: z.object({ of: z.string(), sentences: z.array(z.string()) }).optional(),
})

/** 保留: a mark or a finding that stands in this text because somebody let it, and why. */
const kept = z.object({
  /** What `decide` is asked to take it back. */
  on: decidedOn,
  about: z.string(),
  place: z.string(),
  reason: z.string(),
  by: who,
  /** True when they wrote in it. */
  byWriter: z.boolean(),
  at: utc,
})

const change = z.object({
  passage: z.string(),
  /** 标题, 第3段, 栏目 … */
  place: z.string(),
  pieces: z.array(z.object({ text: z.string(), as: z.enum(['same', 'added', 'removed']) })),
  /** What is not words, in words: moved, laid out otherwise. */
  form: z.string().optional(),
  /** A picture that came, went or gave way to another, by short-lived URLs. */
  pictures: z.object({ before: z.string().optional(), after: z.string().optional() }).optional(),
})

/** One round that is over: what became of it. */
const pastRound = z.object({
  number: z.int(),
  submittedBy: who,
  at: utc,
  /** Of the text as it was submitted. */
  hash: z.string(),
  approvals: z.array(approvalOf(stage)),
  confidentiality: z.object({ by: who, at: utc }).optional(),
  proofs: z.array(z.object({ kind: proofKind, by: who, at: utc })),
  ended: step.optional(),
})

/** 三审三校: what is reviewed, and what reviewers decide by. */
export const review = {
  /** Everything a reviewer decides by: the text, what changed since the last round, marks, remarks, the record. */
  openReview: query({
    by: onDuty,
    input: z.strictObject({ id }),
    output: z.object({
      story: draft,
      round: z.int(),
      submittedBy: who.optional(),
      approvals: z.array(approvalOf(stage)),
      proofs: z.array(z.object({ kind: proofKind, by: who, at: utc, current: z.boolean() })),
      confidentiality: z.object({ by: who, at: utc, current: z.boolean() }).optional(),
      /** The round the text is compared with: the one before; while it is being written, the last. */
      comparedWith: z.int(),
      /** Absent where there is no such round. */
      changes: z.array(change).optional(),
      marks: z.array(mark),
      kept: z.array(kept),
      gate,
      vote: z.object({ passedOn: day, meeting: z.string(), by: z.string() }).optional(),
      dueAt: utc.optional(),
      /** 希望发布时间, as the author asked. */
      wishedAt: utc.optional(),
      heldBecause: z.string().optional(),
      /** 各轮送审: those that are over, the first one first. */
      rounds: z.array(pastRound),
      steps: z.array(step),
      /** 公众号副本, the latest first. */
      copies: z.array(accountCopy),
      /** What the caller may do now. */
      may: z.object({
        approve: z.boolean(),
        /** Why not, in words, when the stage is theirs by role. */
        notBecause: z.string().optional(),
        return: z.boolean(),
        recall: z.boolean(),
        /** 校次 they may record. */
        proofread: z.array(proofKind),
        /** May let a mark or a finding stand, with a reason. */
        decide: z.boolean(),
        signConfidentiality: z.boolean(),
        enterPaper: z.boolean(),
        recordVote: z.boolean(),
        release: z.boolean(),
        edit: z.boolean(),
        /** 停发: may keep what is signed from appearing. */
        stop: z.boolean(),
        recordSubmission: z.boolean(),
        /** May take it to the official account, as a page. */
        exportArticle: z.boolean(),
        /** May record at which address a copy went out. */
        recordCopy: z.boolean(),
        /** … and through the account's own interface, which is configured. */
        sendArticle: z.boolean(),
      }),
    }),
    refusals: ['STORY_NOT_FOUND'],
  }),

  /** The text of one round, exactly as it was submitted. */
  openRound: query({
    by: onDuty,
    input: z.strictObject({ id, number: z.int().min(1).max(9999) }),
    output: z.object({
      number: z.int(),
      hash: z.string(),
      at: utc,
      submittedBy: who,
      content: draftContent,
      pictureUrls,
    }),
    refusals: ['ROUND_NOT_FOUND'],
  }),

  /** 稿件审签单 as .docx, by a short-lived URL. */
  reviewSheet: command({
    by: onDuty,
    input: z.strictObject({ id }),
    output: download,
    refusals: ['STORY_NOT_FOUND'],
    confidential: true,
  }),
}
