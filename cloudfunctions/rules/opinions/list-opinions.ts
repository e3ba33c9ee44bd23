import type { rules as area } from '@domain/operations/rules'
import { totalOf } from '@domain/opinions/opinion'
import { isOpen } from '@domain/opinions/period'
import { mostPrinted, sheetsOf } from '@domain/opinions/sheets'
import { countBy, find, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { editions } from '../rule-store'
import { countOpinions } from './counts'
import { opinionsShown } from './opinion-shown'
import { opinions, type Opinion } from './opinion-store'
import { periodsShown } from './period-shown'

const pageSize = 40

export const listOpinions: Handler<typeof area.listOpinions> = async (
  { editionId, which, after },
  { documents, now, refuse },
) => {
  const edition = await documents.get(editions, editionId)
  if (!edition) throw refuse('EDITION_NOT_FOUND')
  const [page, counts, periods] = await Promise.all([
    find(opinions, {
      where: {
        editionId,
        ...(which === 'unanswered' && { result: 'unanswered' }),
        ...(after && { order: where.gt(after) }),
      },
      orderBy: ['order', 'asc'],
      limit: pageSize + 1,
    }) as Promise<Opinion[]>,
    countOpinions(editionId),
    periodsShown(edition, now),
  ])
  const shown = page.slice(0, pageSize)
  const tooMany = totalOf(counts) > mostPrinted
  const given = tooMany ? await countBy(opinions, 'ofText', { editionId }) : {}
  const sheets = sheetsOf(periods.map(({ text }) => ({ text, opinions: given[text] ?? 0 })))
  const { ruleId, revision, status, period, content } = edition
  return {
    ...{ title: content.title, ruleId, revision, periods, counts, sheets },
    mayOpen: (status === 'draft' || status === 'returned') && !(period && isOpen(period, now)),
    opinions: await opinionsShown(documents, editionId, shown),
    next: page.length > pageSize ? shown.at(-1)?.order : undefined,
  }
}
