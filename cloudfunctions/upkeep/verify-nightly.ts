import { verifyAudit } from '../platform/seal-audit'

/** Reads the whole audit, once a night: the page shows what this found, and an alarm is raised by it. */
export async function verifyNightly(): Promise<{ ok: boolean; sealed: number; problems: number }> {
  const { ok, sealed, problems } = await verifyAudit()
  return { ok, sealed, problems: problems.length }
}
