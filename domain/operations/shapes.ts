import * as z from 'zod'
import { isDay } from '../dates/day'
import { markKindLabels, tierLabels } from '../proofreading/mark'
import { limits } from '../vocabulary/limits'

/** Shapes that several areas' operations are made of. */
export const id = z.string().min(1).max(64)
export const fileId = z.string().min(1).max(400)
export const utc = z.iso.datetime()
export const revision = z.int().nonnegative()
/** Opaque to the caller; comes back as it was given. */
export const cursor = z.string().max(200)
/** How many rows at a time: as many as a phone shows, or a table. */
export const pageSize = z.int().min(1).max(limits.tablePage).default(limits.pageSize)
/** A day of Shanghai, `YYYY-MM-DD`. */
export const day = z.string().max(10).refine(isDay, '请填写日期，例如 2026-03-01')
/** One of the keys that a table of labels has. */
export const oneOf = <Name extends string>(labels: Readonly<Record<Name, string>>) =>
  z.enum(Object.keys(labels) as [Name, ...Name[]])

export const who = z.object({ id: z.string(), name: z.string() })
/** A subject as last seen: an act on another revision is refused with CHANGED_MEANWHILE. */
export const seen = { id, revision }
export const saved = z.object({ id, revision, updatedAt: utc })
/** A file to take along, at a short-lived address. */
export const download = z.object({ url: z.string(), fileName: z.string() })

/** What the proofreader found. */
export const mark = z.object({
  passage: z.string(),
  offset: z.int(),
  length: z.int(),
  wrong: z.string(),
  suggestions: z.array(z.string()),
  kind: oneOf(markKindLabels),
  tier: oneOf(tierLabels),
  reason: z.string(),
  /** What a decision on it names. */
  fingerprint: z.string(),
})
