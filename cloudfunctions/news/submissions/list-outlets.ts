import type { news } from '@domain/operations/news'
import { offeredOutlets } from '@domain/submissions/outlets'
import { find } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { submissions } from './submission-store'

/** Far more than an office's outlets repeat within. */
const lookedBack = 300

export const listOutlets: Handler<typeof news.listOutlets> = async () => {
  const used = await find(submissions, {
    where: {},
    orderBy: ['key', 'desc'],
    limit: lookedBack,
    fields: ['outlet', 'level'],
  })
  return { outlets: offeredOutlets(used).slice(0, 40) }
}
