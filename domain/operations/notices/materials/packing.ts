import * as z from 'zod'
import { materialStates } from '../../../materials/state'
import { command, query } from '../../operation'
import { attending, convenors, download, id, office, utc } from '../shapes'
import { meetingFacts } from './shapes'

/** 装袋 before the meeting, 归档 after it. */
export const packing = {
  /** 备袋: one for each recipient of these kinds, or so many with numbers; those there stay as they are. */
  prepareBags: command({
    by: office,
    input: z.strictObject({
      meetingId: id,
      bags: z.union([
        z.strictObject({ forThose: z.array(attending).min(1).max(4) }),
        z.strictObject({ count: z.int().min(1).max(400) }),
      ]),
    }),
    output: z.object({ bags: z.int() }),
    refusals: ['MEETING_NOT_FOUND', 'NOT_NOTICED', 'BAG_LIMIT'],
  }),

  /** 装袋清点. */
  listBags: query({
    by: convenors,
    input: z.strictObject({ meetingId: id }),
    output: z.object({
      meeting: meetingFacts,
      materials: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          kind: z.enum(['file', 'paper']),
          state: z.enum(materialStates),
          version: z.int(),
        }),
      ),
      bags: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          unit: z.string(),
          ticks: z.array(
            z.object({ materialId: z.string(), version: z.int(), at: utc, by: z.string() }),
          ),
          closed: z
            .object({
              at: utc,
              by: z.string(),
              override: z.object({ reason: z.string(), missing: z.array(z.string()) }).optional(),
            })
            .optional(),
        }),
      ),
      finished: z.object({ at: utc, by: z.string() }).optional(),
    }),
    refusals: ['MEETING_NOT_FOUND'],
  }),

  tickCopy: command({
    by: office,
    input: z.strictObject({ bagId: id, materialId: id, inside: z.boolean() }),
    output: z.object({ bagId: z.string() }),
    refusals: ['BAG_NOT_FOUND', 'BAG_CLOSED', 'MATERIAL_NOT_FOUND', 'MATERIAL_UNCHECKED'],
  }),

  /** 封袋: whole, or let go by name and with the reason. */
  closeBag: command({
    by: office,
    input: z.strictObject({
      bagId: id,
      override: z.strictObject({ reason: z.string().trim().min(4).max(200) }).optional(),
    }),
    output: z.object({ bagId: z.string() }),
    refusals: ['BAG_NOT_FOUND', 'BAG_CLOSED', 'BAG_INCOMPLETE'],
  }),

  /** 拆开重装. */
  reopenBag: command({
    by: office,
    input: z.strictObject({ bagId: id }),
    output: z.object({ bagId: z.string() }),
    refusals: ['BAG_NOT_FOUND'],
  }),

  /** 清点完毕: every bag is closed; what was checked is packed. */
  finishPacking: command({
    by: office,
    input: z.strictObject({ meetingId: id }),
    output: z.object({ bags: z.int(), materials: z.int() }),
    refusals: ['MEETING_NOT_FOUND', 'BAGS_OPEN', 'BAGS_STALE'],
  }),

  /** 归档清单. */
  archiveList: query({
    by: convenors,
    input: z.strictObject({ meetingId: id }),
    output: z.object({
      meeting: meetingFacts,
      items: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          note: z.string(),
          filed: z.object({ at: utc, by: z.string(), remark: z.string() }).optional(),
        }),
      ),
    }),
    refusals: ['MEETING_NOT_FOUND'],
  }),

  tickArchive: command({
    by: office,
    input: z.strictObject({
      meetingId: id,
      key: z.string().min(1).max(80),
      filed: z.boolean(),
      remark: z.string().trim().max(100).default(''),
    }),
    output: z.object({ key: z.string() }),
    refusals: ['MEETING_NOT_FOUND', 'ARCHIVE_ITEM_UNKNOWN'],
  }),

  exportArchive: command({
    by: convenors,
    input: z.strictObject({ meetingId: id }),
    output: download,
    refusals: ['MEETING_NOT_FOUND'],
  }),
}
