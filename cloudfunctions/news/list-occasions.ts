import type { news } from '@domain/operations/news'
import { find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { notYetPublished } from './story-lists'
import { stories, type Story } from './story-store'

/** More than an office ever has on its way. */
const most = 500

const needed = ['held', 'content.occasion'] as unknown as ['held', 'content']

export const listOccasions: Handler<typeof news.listOccasions> = async () => {
  const waiting = await find(stories, {
    where: { status: where.in(notYetPublished) },
    orderBy: ['deskKey', 'desc'],
    limit: most,
    fields: needed,
  })
  const byName = new Map<string, Pick<Story, 'held'>[]>()
  for (const { held, content } of waiting) {
    const { occasion } = content
    if (occasion) byName.set(occasion, [...(byName.get(occasion) ?? []), { held }])
  }
  return {
    occasions: [...byName].map(([occasion, its]) => ({
      occasion,
      waiting: its.length,
      held: its.filter(({ held }) => held).length,
    })),
  }
}
