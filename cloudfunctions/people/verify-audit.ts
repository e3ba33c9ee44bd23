import type { people as area } from '@domain/operations/people'
import { limits } from '@domain/vocabulary/limits'
import type { Handler } from '../platform/handler'
import { verifyAudit as verify } from '../platform/seal-audit'

export const verifyAudit: Handler<typeof area.verifyAudit> = async () => {
  const { problems, ...report } = await verify()
  const named = problems.map(({ what, seal, entry }) =>
    [what, seal, entry].filter(Boolean).join(' '),
  )
  return { ...report, problems: named.slice(0, limits.searchResults) }
}
