import * as z from 'zod'
import { appointmentKindNames } from '../../vocabulary/appointment-kinds'
import { columns } from '../../vocabulary/columns'
import { limits } from '../../vocabulary/limits'
import { organKindLabels } from '../../vocabulary/organ-kinds'
import { command, query } from '../operation'
import { cursor, day, id, oneOf, revision, utc, pageSize } from '../shapes'

const kind = z.enum(appointmentKindNames)
const name = z.string().trim().min(2).max(20)
const unitName = z.string().trim().min(2).max(40)
const organKind = oneOf(organKindLabels)
const changed = z.object({ id, revision })

const personRow = z.object({
  id,
  name: z.string(),
  /** Masked. */
  phone: z.string(),
  titles: z.array(z.string()),
  state: z.enum(['inOffice', 'suspended', 'left', 'unappointed']),
  bound: z.boolean(),
})

const appointment = z.object({
  id,
  kind,
  text: z.string(),
  from: day,
  endedOn: day.optional(),
  inForce: z.boolean(),
})

/** One person in one appointment, named as a clerk would: units are found or made by name. */
const appointmentInput = z.strictObject({
  kind,
  term: z.int().min(1).max(99).optional(),
  delegation: unitName.optional(),
  unit: unitName.optional(),
  title: z.string().trim().max(30).optional(),
  columns: z.array(z.enum(columns)).max(columns.length).optional(),
  from: day,
})

/** 名册: who is who, in which office, from when to when. */
export const roster = {
  listPeople: query({
    by: ['administrator', 'office'],
    input: z.strictObject({
      /** Part of a name, its pinyin or initials, or the end of a phone number. */
      search: z.string().trim().max(limits.queryLength).optional(),
      kind: kind.optional(),
      organId: id.optional(),
      delegation: unitName.optional(),
      show: z.enum(['inOffice', 'unbound', 'left']).optional(),
      cursor: cursor.optional(),
      size: pageSize,
    }),
    output: z.object({ rows: z.array(personRow), cursor: cursor.optional() }),
    refusals: [],
  }),
  listUnits: query({
    by: ['administrator', 'office'],
    input: z.strictObject({}),
    output: z.object({
      bodies: z.array(
        z.object({
          id,
          kind: z.enum(['congress', 'standingCommittee', 'specialCommittee']),
          term: z.int(),
          name: z.string(),
          delegations: z.array(z.string()),
          endedOn: day.optional(),
        }),
      ),
      organs: z.array(z.object({ id, name: z.string(), kind: organKind })),
      /** People who may use the system today, and how many of them WeChat knows. */
      people: z.int(),
      bound: z.int(),
    }),
    refusals: [],
  }),
  getPerson: query({
    by: ['administrator', 'office'],
    input: z.strictObject({ id }),
    output: z.object({
      ...personRow.shape,
      revision,
      boundAt: utc.optional(),
      appointments: z.array(appointment),
      suspensions: z.array(z.object({ from: day, endedOn: day.optional(), reason: z.string() })),
      /** 可代签: who may sign on this person's behalf. */
      agents: z.array(z.object({ personId: id, name: z.string(), from: day })),
      /** Reminders this person can still be sent, by template. */
      pushes: z.array(z.object({ label: z.string(), remaining: z.int() })),
    }),
    refusals: ['PERSON_NOT_FOUND'],
  }),
  /** An organ and its liaison officers: for staff any, for a liaison officer their own. */
  getOrgan: query({
    by: ['administrator', 'office', 'liaisonOfficer'],
    input: z.strictObject({ id }),
    output: z.object({
      name: z.string(),
      kind: organKind,
      liaisonOfficers: z.array(
        z.object({ name: z.string(), title: z.string().optional(), phone: z.string() }),
      ),
    }),
    refusals: ['UNIT_NOT_FOUND'],
  }),
  /** Adds a person, or changes name or number of one (then `existing` says on which revision). */
  savePerson: command({
    by: ['administrator'],
    input: z.strictObject({
      existing: z.strictObject({ id, revision }).optional(),
      name,
      phone: z.string().trim().max(30).optional(),
    }),
    output: changed,
    refusals: ['PERSON_NOT_FOUND', 'PHONE_TAKEN', 'PHONE_INVALID'],
  }),
  appoint: command({
    by: ['administrator'],
    input: z.strictObject({ personId: id, appointment: appointmentInput }),
    output: changed,
    refusals: ['PERSON_NOT_FOUND', 'APPOINTMENT_INCOMPLETE', 'APPOINTED_ALREADY'],
  }),
  /** Ends an appointment as of a day not before today: what it gave is gone that day, its history stays. */
  endAppointment: command({
    by: ['administrator'],
    input: z.strictObject({ personId: id, appointmentId: id, endedOn: day }),
    output: changed,
    refusals: ['PERSON_NOT_FOUND', 'APPOINTMENT_NOT_FOUND', 'LAST_ADMINISTRATOR', 'DAY_PAST'],
  }),
  suspend: command({
    by: ['administrator'],
    input: z.strictObject({ personId: id, reason: z.string().trim().min(2).max(200) }),
    output: changed,
    refusals: ['PERSON_NOT_FOUND', 'NOT_A_DEPUTY', 'SUSPENDED_ALREADY'],
  }),
  resume: command({
    by: ['administrator'],
    input: z.strictObject({ personId: id }),
    output: changed,
    refusals: ['PERSON_NOT_FOUND', 'NOT_SUSPENDED'],
  }),
  /** A 届 ends: every appointment in this body gives nothing from that day on. */
  endTerm: command({
    by: ['administrator'],
    input: z.strictObject({ bodyId: id, endedOn: day }),
    output: z.object({ name: z.string() }),
    refusals: ['UNIT_NOT_FOUND', 'DAY_PAST'],
  }),
  /** Lets someone sign on another's behalf, or no longer; always shown as 由…代签. */
  setAgent: command({
    by: ['administrator', 'office'],
    input: z.strictObject({ personId: id, agentId: id, may: z.boolean() }),
    output: changed,
    refusals: ['PERSON_NOT_FOUND', 'AGENT_NOT_FIT'],
  }),
}
