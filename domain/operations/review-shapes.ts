import * as z from 'zod'
import { day, utc, who } from './shapes'

/** One stage of a review chain passed; `stage` is one of the chain's. */
export const approvalOf = <Stage extends z.ZodType>(stage: Stage) =>
  z.object({
    stage,
    by: who,
    at: utc,
    remarks: z.string(),
    paper: z.object({ signedOn: day, photoUrl: z.string(), recordedBy: who }).optional(),
  })

/** 退回: who sent it back last, and why. */
export const returned = z.object({
  by: who,
  at: utc,
  stage: z.string().optional(),
  remarks: z.string(),
})

/** One line of the record. */
export const step = z.object({
  at: utc,
  by: z.string(),
  /** What was done, in words. */
  did: z.string(),
  note: z.string().optional(),
})
