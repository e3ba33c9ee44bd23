import * as z from 'zod'
import { isDay } from '../dates/day'

/** Shapes that several areas' operations are made of. */
export const id = z.string().min(1).max(64)
export const fileId = z.string().min(1).max(400)
export const utc = z.iso.datetime()
export const revision = z.int().nonnegative()
/** Opaque to the caller; comes back as it was given. */
export const cursor = z.string().max(200)
/** A day of Shanghai, `YYYY-MM-DD`. */
export const day = z.string().max(10).refine(isDay, '请填写日期，例如 2026-03-01')
