import * as z from 'zod'
import { attendings } from '../../meeting/meeting'
import { materialStates } from '../../materials/state'
import { command, query } from '../operation'
import { fileId } from '../shapes'
import { attending, convenors, day, id, meetingKind, office, saved, seen, utc } from './shapes'

const title = z.string().trim().min(2).max(120)
const fileName = z.string().trim().min(1).max(160)
const name = z.string().trim().min(1).max(40)

/** What both kinds have. */
const facts = {
  title,
  agendaItemId: id.optional(),
  /** 报送单位; the office's own when absent. */
  ownerId: id.optional(),
  /** By the rule for the kind of meeting when absent. */
  dueOn: day.optional(),
}

/** 纸质领取 has no field for a file, here or anywhere: only numbered copies. */
const newMaterial = z.union([
  z.strictObject({ kind: z.literal('file'), ...facts }),
  z.strictObject({ kind: z.literal('paper'), ...facts, copies: z.int().min(1).max(500) }),
])

const version = z.object({
  number: z.int(),
  fileName: z.string(),
  format: z.string(),
  bytes: z.int(),
  at: utc,
  by: z.string(),
})

const shownFacts = {
  id: z.string(),
  revision: z.int(),
  title: z.string(),
  agendaItemId: z.string().optional(),
  owner: z.object({ id: z.string(), name: z.string() }).optional(),
  dueOn: day,
  state: z.enum(materialStates),
  /** When it came to this state, and by whose hand. */
  stateAt: utc,
  stateBy: z.string(),
  /** 退回, and why. */
  returned: z.string().optional(),
}

const fileMaterial = z.object({
  kind: z.literal('file'),
  ...shownFacts,
  versions: z.array(version),
  releasedTo: z.array(z.enum(attendings)),
  /** How many people have opened it. */
  openedBy: z.int(),
})

const paperMaterial = z.object({
  kind: z.literal('paper'),
  ...shownFacts,
  copies: z.array(
    z.object({
      number: z.int(),
      to: z.string().optional(),
      outAt: utc.optional(),
      backAt: utc.optional(),
    }),
  ),
})

const meetingFacts = z.object({
  id: z.string(),
  title: z.string(),
  kind: meetingKind,
  startsAt: utc.optional(),
  venue: z.string(),
  noticeId: z.string().optional(),
})

const download = z.object({ url: z.string(), fileName: z.string() })
const fileRefusals = [
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'MATERIAL_FILE_TOO_LARGE',
  'FILE_NOT_MATERIAL',
  'MATERIAL_PAPER_ONLY',
  'MATERIAL_LIMIT',
] as const

/** 会议材料. */
export const materials = {
  /** The list of a meeting, in the order of its agenda. */
  listMaterials: query({
    by: convenors,
    input: z.strictObject({ meetingId: id }),
    output: z.object({
      meeting: meetingFacts,
      agenda: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          unpublished: z.boolean(),
          /** When its materials are due, and by which rule; where the meeting has a date. */
          due: z.object({ day, basis: z.string() }).optional(),
        }),
      ),
      /** For what belongs to no item. */
      due: z.object({ day, basis: z.string() }).optional(),
      materials: z.array(z.union([fileMaterial, paperMaterial])),
    }),
    refusals: ['MEETING_NOT_FOUND'],
  }),

  saveMaterial: command({
    by: office,
    input: z.strictObject({
      meetingId: id,
      existing: z.strictObject(seen).optional(),
      material: newMaterial,
    }),
    output: saved,
    refusals: [
      'MEETING_NOT_FOUND',
      'MEETING_UNDATED',
      'MATERIAL_NOT_FOUND',
      'MATERIAL_PAPER_ONLY',
      'MATERIAL_STATE',
      'MATERIAL_LIMIT',
      'COPY_HANDED_OUT',
      'UNPUBLISHED_TO_MEMBERS',
    ],
  }),

  removeMaterial: command({
    by: office,
    input: z.strictObject(seen),
    output: z.object({ id: z.string() }),
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_RELEASED'],
  }),

  /** 布置报送: tells the liaison officers of the owners; those asked before are reminded no further by this. */
  askMaterials: command({
    by: office,
    input: z.strictObject({ meetingId: id, ids: z.array(id).min(1).max(200) }),
    output: z.object({
      asked: z.int(),
      people: z.int(),
      /** Organs nobody on the roster answers for: to be telephoned. */
      withoutOfficer: z.array(z.string()),
    }),
    refusals: ['MEETING_NOT_FOUND', 'MEETING_UNDATED', 'MEETING_OVER', 'MATERIAL_UNOWNED'],
  }),

  /** 待交材料: what the organs of the caller owe and have handed in. */
  myMaterials: query({
    by: ['liaisonOfficer'],
    input: z.strictObject({}),
    output: z.object({
      organs: z.array(z.string()),
      rows: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(['file', 'paper']),
          title: z.string(),
          organ: z.string(),
          meeting: z.object({ title: z.string(), startsAt: utc.optional() }),
          dueOn: day,
          state: z.enum(materialStates),
          returned: z.string().optional(),
          versions: z.array(version),
        }),
      ),
    }),
    refusals: [],
  }),

  /** 报送 by a liaison officer of the owner; a later one is a new version. */
  handIn: command({
    by: ['liaisonOfficer'],
    input: z.strictObject({ id, fileId, fileName }),
    output: z.object({ id: z.string(), version: z.int(), at: utc }),
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_STATE', ...fileRefusals],
  }),

  /** The office puts in a file itself: its own, or one that came another way. */
  enterMaterialFile: command({
    by: office,
    input: z.strictObject({ id, fileId, fileName }),
    output: z.object({ id: z.string(), version: z.int(), at: utc }),
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_STATE', ...fileRefusals],
  }),

  /** 纸质材料送到, without any file. */
  receivePaper: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_NOT_PAPER', 'MATERIAL_STATE'],
  }),

  /** For whoever checks it: a version's short-lived address. */
  readMaterial: command({
    by: convenors,
    input: z.strictObject({ id, version: z.int().min(1).max(30) }),
    output: download,
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_PAPER_ONLY'],
    confidential: true,
  }),

  /** 核对无误. */
  checkMaterial: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_STATE'],
  }),

  /** 退回重报, with what is to be put right; the organ is told that there is something, not what. */
  returnMaterial: command({
    by: office,
    input: z.strictObject({ ...seen, note: z.string().trim().min(1).max(200) }),
    output: saved,
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_STATE'],
  }),

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
    refusals: ['MEETING_NOT_FOUND', 'BAGS_OPEN'],
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
