import * as z from 'zod'
import { limits } from '../../vocabulary/limits'
import { roleLabels } from '../../vocabulary/roles'
import { command, query } from '../operation'
import { id, oneOf, utc } from '../shapes'

const role = oneOf(roleLabels)
const nothing = z.strictObject({})
/** The person has read the privacy notice of this date. */
const agreedTo = z.literal(limits.privacyNotice, { error: '请先阅读并同意隐私说明' })

const recognised = z.object({ status: z.literal('recognised'), name: z.string() })
/** The roster knows the person under another WeChat account; staff decide. */
const awaitsApproval = z.object({ status: z.literal('awaits approval'), name: z.string() })

/** Becoming known: how a WeChat account and a person on the roster find each other. */
export const enrolment = {
  /** Who the caller is to the office; the public has no name and no roles. */
  whoAmI: query({
    by: 'anyone',
    input: nothing,
    output: z.object({
      name: z.string().optional(),
      /** Appointments in force, as a person would say them. */
      titles: z.array(z.string()),
      roles: z.array(role),
      suspended: z.boolean(),
      awaitsApproval: z.boolean(),
      /** Nobody administers this system yet. */
      unclaimed: z.boolean(),
    }),
    refusals: [],
  }),
  becomeFirstAdministrator: command({
    by: 'anyone',
    attempts: { limit: 5, minutes: 60 },
    onPhoneOnly: true,
    input: z.strictObject({
      secret: z.string().min(1).max(200),
      name: z.string().trim().min(2).max(20),
      agreedTo,
    }),
    output: recognised,
    refusals: ['SETUP_DONE', 'SETUP_SECRET_WRONG', 'ACCOUNT_BOUND'],
  }),
  /** `code` is what WeChat's phone number button gives; valid once, for five minutes. */
  enrolByPhone: command({
    by: 'anyone',
    attempts: { limit: 10, minutes: 60 },
    onPhoneOnly: true,
    input: z.strictObject({ code: z.string().min(1).max(200), agreedTo }),
    output: z.union([recognised, awaitsApproval]),
    refusals: ['PHONE_CODE_INVALID', 'NOT_ON_ROSTER', 'ACCOUNT_BOUND'],
  }),
  enrolByInvitation: command({
    by: 'anyone',
    attempts: { limit: 10, minutes: 60 },
    onPhoneOnly: true,
    input: z.strictObject({ code: z.string().trim().toUpperCase().min(1).max(20), agreedTo }),
    output: z.union([recognised, awaitsApproval]),
    refusals: ['INVITATION_INVALID', 'INVITATION_USED', 'ACCOUNT_BOUND', 'NOT_ON_ROSTER'],
  }),
  /** A one-time code for one person; an earlier one for the same person ceases to hold. */
  invite: command({
    by: ['administrator', 'office'],
    confidential: true,
    input: z.strictObject({ personId: id }),
    output: z.object({ code: z.string(), expiresAt: utc, pictureUrl: z.string().optional() }),
    refusals: ['PERSON_NOT_FOUND', 'PERSON_LEFT'],
  }),
  listRebindings: query({
    by: ['administrator', 'office'],
    input: nothing,
    output: z.object({
      rows: z.array(
        z.object({
          personId: id,
          name: z.string(),
          phone: z.string(),
          askedAt: utc,
          boundAt: utc.optional(),
          /** How the new account showed who it is. */
          shownBy: z.enum(['phone', 'invitation']),
        }),
      ),
    }),
    refusals: [],
  }),
  decideRebinding: command({
    by: ['administrator', 'office'],
    input: z.strictObject({ personId: id, approve: z.boolean() }),
    output: z.object({ name: z.string() }),
    refusals: ['NO_REBINDING', 'PERSON_NOT_FOUND', 'ACCOUNT_BOUND'],
  }),
}
