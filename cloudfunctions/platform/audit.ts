import { collection, type Stored } from './collection'

/** Who did what to which, when. Added with the act itself, in one transaction; never changed. */
export interface AuditEntry extends Stored {
  at: string
  operation: string
  /** No openid where the act is to stay unnamed: an opinion from the public. */
  by: { openid: string; id?: string; name?: string }
  /** `stories/<id>` and the like. */
  subject: string
  /** What the act alone does not tell: a purpose, a reason, which part. */
  note?: string | undefined
  traceId: string
}

export const auditEntries = collection<AuditEntry>('audit')
