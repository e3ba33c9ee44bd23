import * as z from 'zod'
import { materialStates } from '../../../materials/state'
import { attendings } from '../../../meeting/meeting'
import { command, query } from '../../operation'
import { fileId } from '../../shapes'
import { convenors, day, download, id, office, saved, seen, utc } from '../shapes'
import { meetingFacts } from './shapes'

const title = z.string().trim().min(2).max(120)
const fileName = z.string().trim().min(1).max(160)

/** What both kinds have. */
const facts = {
  title,
  agendaItemId: id.optional(),
  /** 报送单位; the office's own when absent. */
  ownerId: id.optional(),
  /** By the rule for the kind of meeting when absent. */
  dueOn: day.optional(),
  /** The day was typed, or looked at, just now; otherwise one typed for another day of the meeting stays in doubt. */
  dueConfirmed: z.boolean().optional(),
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
  /** Typed by the office; otherwise it is the rule's, and moves with the meeting. */
  dueTyped: z.boolean(),
  /** It was typed for another day of the meeting, or is not what the rule gives by now. */
  dueAtOdds: z.boolean(),
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

const fileRefusals = [
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'MATERIAL_FILE_TOO_LARGE',
  'FILE_NOT_MATERIAL',
  'MATERIAL_PAPER_ONLY',
  'MATERIAL_LIMIT',
] as const

/** 收集: listed, asked for, handed in, checked. */
export const collecting = {
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
      /** The cloud's: 还剩N天 must not hang on the phone's clock. */
      now: utc,
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
    refusals: [
      'MEETING_NOT_FOUND',
      'MEETING_UNDATED',
      'MEETING_OVER',
      'TEMPLATE_MISSING',
      'MATERIAL_UNOWNED',
    ],
  }),

  /** 待交材料: what the organs of the caller owe and have handed in. */
  myMaterials: query({
    by: ['liaisonOfficer'],
    input: z.strictObject({}),
    output: z.object({
      now: utc,
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
          /** Whether the organ may hand in, or exchange, a file: until the meeting begins. */
          open: z.boolean(),
        }),
      ),
    }),
    refusals: [],
  }),

  /** 报送 by a liaison officer of the owner, until the meeting begins; a later one is a new version. */
  handIn: command({
    by: ['liaisonOfficer'],
    input: z.strictObject({ id, fileId, fileName }),
    output: z.object({ id: z.string(), version: z.int(), at: utc }),
    refusals: ['MATERIAL_NOT_FOUND', 'MATERIAL_STATE', 'HAND_IN_CLOSED', ...fileRefusals],
  }),

  /** The office puts in a file itself, at any time: its own, or one that came another way. */
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
}
