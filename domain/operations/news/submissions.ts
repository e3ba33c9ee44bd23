import * as z from 'zod'
import { isStoryPicture } from '../../story/pictures'
import { limits } from '../../vocabulary/limits'
import { outletLevels } from '../../vocabulary/outlet-levels'
import { command, query } from '../operation'
import { cursor, day, fileId, id, pageSize, revision, seen } from '../shapes'
import { editors, onDuty } from './shapes'

const level = z.enum(outletLevels)
const outlet = z.string().trim().min(2).max(40)
const year = z.int().min(2000).max(2100)

/** With `personId` the name is the roster's. */
const author = z.strictObject({
  personId: id.optional(),
  name: z.string().trim().min(1).max(40),
})

const facts = {
  title: z.string().trim().min(2).max(limits.titleLength),
  submittedOn: day,
  authors: z.array(author).min(1).max(8),
}

/** At least one of page, link and scan. */
const adoption = z.strictObject({
  adoptedOn: day,
  /** 版面 or 期次 */
  page: z.string().trim().max(60).default(''),
  link: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  /** A picture of the page, kept with `keepPicture`. */
  scan: fileId.refine(isStoryPicture).optional(),
  /** What its file was called. */
  scanName: z.string().trim().min(1).max(120).optional(),
})

const saved = z.object({ id, revision })

const submission = z.object({
  id,
  revision,
  storyId: id.optional(),
  title: z.string(),
  outlet: z.string(),
  level,
  submittedOn: day,
  authors: z.array(z.object({ personId: id.optional(), name: z.string() })),
  adoption: z
    .object({
      adoptedOn: day,
      page: z.string(),
      link: z.string().optional(),
      scan: z.string().optional(),
      scanName: z.string().optional(),
      /** Short-lived. */
      scanUrl: z.string().optional(),
    })
    .optional(),
  updatedBy: z.string(),
})

const tally = { sent: z.int(), adopted: z.int() }

/** 投稿: what was sent to outside outlets, and what they adopted. */
export const submissions = {
  /** One story sent to one outlet or several: a record for each, or none. */
  recordSubmission: command({
    by: editors,
    input: z.strictObject({
      ...facts,
      storyId: id.optional(),
      outlets: z.array(z.strictObject({ outlet, level })).min(1).max(12),
    }),
    output: z.object({ ids: z.array(id) }),
    refusals: [
      'STORY_NOT_FOUND',
      'COLUMN_NOT_YOURS',
      'PERSON_NOT_FOUND',
      'SUBMISSION_RECORDED',
      'DAY_IN_FUTURE',
    ],
  }),

  /** 登记采用, with what proves it. */
  recordAdoption: command({
    by: editors,
    input: z.strictObject({ ...seen, adoption }),
    output: saved,
    refusals: [
      'SUBMISSION_NOT_FOUND',
      'ADOPTED_ALREADY',
      'ADOPTION_UNPROVED',
      'ADOPTED_BEFORE_SUBMISSION',
      'DAY_IN_FUTURE',
    ],
  }),

  /** Puts the whole record right; without `adoption` it was not adopted after all. */
  correctSubmission: command({
    by: editors,
    input: z.strictObject({ ...seen, ...facts, outlet, level, adoption: adoption.optional() }),
    output: saved,
    refusals: [
      'SUBMISSION_NOT_FOUND',
      'PERSON_NOT_FOUND',
      'SUBMISSION_RECORDED',
      'ADOPTION_UNPROVED',
      'ADOPTED_BEFORE_SUBMISSION',
      'DAY_IN_FUTURE',
    ],
  }),

  /** Takes a record away that should not be there. What it said, and why it went, stays in the audit. */
  removeSubmission: command({
    by: editors,
    input: z.strictObject({ ...seen, reason: z.string().trim().min(2).max(100) }),
    output: z.object({ id }),
    refusals: ['SUBMISSION_NOT_FOUND'],
  }),

  /** Latest sent first. A year holds what was sent in it or adopted in it. */
  listSubmissions: query({
    by: onDuty,
    input: z.strictObject({
      year: year.optional(),
      state: z.enum(['adopted', 'waiting']).optional(),
      /** A `key` of the counts. */
      author: z.string().max(80).optional(),
      outlet: z.string().max(80).optional(),
      cursor: cursor.optional(),
      size: pageSize,
    }),
    output: z.object({ rows: z.array(submission), cursor: cursor.optional() }),
    refusals: [],
  }),

  /** 统计: sent in the year, and adopted in the year; most adopted first. Without a year, all of them. */
  submissionCounts: query({
    by: onDuty,
    input: z.strictObject({ year: year.optional() }),
    output: z.object({
      /** `stories`: how many different ones were adopted, by however many outlets. */
      total: z.object({ ...tally, stories: z.int() }),
      /** Co-authors are counted each. */
      people: z.array(
        z.object({ ...tally, key: z.string(), name: z.string(), personId: id.optional() }),
      ),
      outlets: z.array(z.object({ ...tally, key: z.string(), outlet: z.string(), level })),
      levels: z.array(z.object({ ...tally, level })),
      /** Years that hold anything, the latest first. */
      years: z.array(year),
    }),
    refusals: [],
  }),

  /** Records and counts of a year, or of all, as .xlsx. */
  exportSubmissions: command({
    by: onDuty,
    input: z.strictObject({ year: year.optional() }),
    output: z.object({ url: z.string(), count: z.int() }),
    refusals: [],
  }),

  /** Outlets to choose from: used before, then the usual ones. */
  listOutlets: query({
    by: editors,
    input: z.strictObject({}),
    output: z.object({ outlets: z.array(z.object({ outlet: z.string(), level })) }),
    refusals: [],
  }),

  /** Whom a name or its pinyin may mean on the roster; without one, who was named last. */
  findAuthors: query({
    by: editors,
    input: z.strictObject({ search: z.string().trim().max(limits.queryLength).default('') }),
    output: z.object({
      authors: z.array(
        z.object({
          personId: id.optional(),
          name: z.string(),
          /** What they hold, to tell namesakes apart. */
          note: z.string(),
        }),
      ),
    }),
    refusals: [],
  }),
}
