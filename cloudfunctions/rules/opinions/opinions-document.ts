import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { totalOf } from '@domain/opinions/opinion'
import { mostPrinted } from '@domain/opinions/sheets'
import { find, findAll, where } from '../../platform/database'
import { offerDownload } from '../../platform/download'
import { fitForFileName } from '../../platform/file-name'
import type { Handler } from '../../platform/handler'
import { editions } from '../rule-store'
import { countOpinions } from './counts'
import { opinions, type Opinion } from './opinion-store'
import { fromWhom } from './opinion-shown'
import { periodsShown } from './period-shown'

/** As many as one answer of the database holds; files hold whole pages. */
const perPage = 1000

/** Libraries for files are loaded only when one is written: they slow a cold start. */
export const opinionsDocument: Handler<typeof area.opinionsDocument> = async (
  { editionId, sheet },
  { documents, now, refuse, once },
) => {
  const edition = await documents.get(editions, editionId)
  if (!edition) throw refuse('EDITION_NOT_FOUND')
  const { title } = edition.content
  const printed = await once(async () => {
    // Counted first: what is too much to print is too much to read as well.
    if (!sheet && totalOf(await countOpinions(editionId)) > mostPrinted) return 'tooMany'
    const every = await periodsShown(edition, now)
    const nth = every.findIndex(({ text }) => text === sheet?.text)
    const periods = sheet ? every.slice(nth, nth + 1) : every
    const first = sheet ? (sheet.part - 1) * mostPrinted : 0
    if (sheet && nth < 0) return 'gone'
    const all = sheet
      ? await someOpinions({ editionId, ofText: sheet.text }, first)
      : await findAll(opinions, 'order', { editionId })
    if (sheet && all.length === 0) return 'gone'
    const { writeOpinions } = await import('./docx/write-opinions')
    const lines = all.map(({ ofText, about, text, organ, result, answer }) => ({
      ...{ ofText, about, text, result },
      from: fromWhom({ organ }),
      reason: answer?.reason ?? '',
    }))
    const name = sheet ? `${periods[0]?.name ?? ''}-${first + 1}至${first + all.length}条-` : ''
    const fileName = `意见采纳情况汇总表-${fitForFileName(title)}-${name}${dayOf(now)}.docx`
    const bytes = await writeOpinions({ title, periods, lines, now, ...(sheet && { first }) })
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  if (printed === 'tooMany') throw refuse('OPINIONS_TOO_MANY_TO_PRINT')
  if (printed === 'gone') throw refuse('OPINIONS_SHEET_GONE')
  return {
    output: printed,
    subject: `ruleEditions/${editionId}`,
    note: `导出${printed.fileName}`,
  }
}

/** As many as one file holds, after the first so many of those that match. */
async function someOpinions(match: object, first: number): Promise<Opinion[]> {
  const some: Opinion[] = []
  let after: string | undefined
  for (let at = 0; at < first + mostPrinted; at += perPage) {
    const page = (await find(opinions, {
      where: { ...match, ...(after && { order: where.gt(after) }) },
      orderBy: ['order', 'asc'],
      limit: perPage,
      // Of those that stand in another file only the place is read.
      ...(at < first && { fields: ['order'] as const }),
    })) as Opinion[]
    if (at >= first) some.push(...page)
    if (page.length < perPage) return some
    after = page.at(-1)?.order
  }
  return some
}
