import * as z from 'zod'
import { attendings } from '../../../meeting/meeting'
import { command, query } from '../../operation'
import { attending, convenors, download, id, office, saved, seen, utc } from '../shapes'

const name = z.string().trim().min(1).max(40)

/** 发放: to the hands of those who take part, on the phone or on paper. */
export const releasing = {
  /** 发放: to whoever takes part in these ways; to nobody takes it back. */
  releaseMaterial: command({
    by: office,
    input: z.strictObject({ ...seen, to: z.array(attending).max(4) }),
    output: saved,
    refusals: [
      'MATERIAL_NOT_FOUND',
      'MATERIAL_PAPER_ONLY',
      'MATERIAL_UNCHECKED',
      'UNPUBLISHED_TO_MEMBERS',
    ],
  }),

  /** 编号份数: handed to somebody, taken back (清退), or the last of these undone. */
  tendCopy: command({
    by: office,
    input: z.strictObject({
      ...seen,
      number: z.int().min(1).max(500),
      act: z.union([
        z.strictObject({ does: z.literal('handOut'), to: name }),
        z.strictObject({ does: z.enum(['takeBack', 'undo']) }),
      ]),
    }),
    output: saved,
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_NOT_PAPER', 'MATERIAL_UNCHECKED', 'COPY_NOT_THERE'],
  }),

  /** What is released to the caller, by the receipt they hold for the meeting. */
  materialsForMe: query({
    by: 'enrolled',
    input: z.strictObject({ dispatchId: id }),
    output: z.object({
      meeting: z.object({ title: z.string(), startsAt: utc, venue: z.string() }),
      /** Name and the end of the phone number: what lies over the page. */
      watermark: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          agendaItem: z.string().optional(),
          format: z.string(),
          bytes: z.int(),
          version: z.int(),
          /** When the caller opened this version first. */
          openedAt: utc.optional(),
        }),
      ),
    }),
    refusals: ['NOTICE_NOT_FOUND'],
  }),

  /** 打开材料: recorded, by name; the address is short-lived. */
  openMaterial: command({
    by: 'enrolled',
    input: z.strictObject({ dispatchId: id, id }),
    output: download.extend({ format: z.string(), watermark: z.string() }),
    refusals: ['NOTICE_NOT_FOUND', 'MATERIAL_NOT_FOUND'],
    confidential: true,
  }),

  /** 谁打开过: for staff. */
  materialOpenings: query({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({
      title: z.string(),
      releasedTo: z.array(z.enum(attendings)),
      opened: z.array(
        z.object({
          name: z.string(),
          unit: z.string(),
          version: z.int(),
          firstAt: utc,
          times: z.int(),
        }),
      ),
      notOpened: z.array(z.object({ name: z.string(), unit: z.string() })),
    }),
    refusals: ['MATERIAL_NOT_FOUND'],
  }),
}
