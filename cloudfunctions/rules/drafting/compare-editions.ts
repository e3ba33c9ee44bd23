import type { rules as area } from '@domain/operations/rules'
import { compareRules } from '@domain/rulebook/compare'
import { offerDownload } from '../../platform/download'
import { fitForFileName } from '../../platform/file-name'
import type { Handler } from '../../platform/handler'
import { textAt } from './text-at'

export const compareEditions: Handler<typeof area.compareEditions> = async (input, context) => {
  const { documents, refuse } = context
  const before = await textAt(documents, input.before)
  const after = await textAt(documents, input.after)
  if (!before || !after) throw refuse('EDITION_NOT_FOUND')
  const rows = compareRules(before.content, after.content)
  return { before: before.called, after: after.called, rows }
}

export const comparisonDocument: Handler<typeof area.comparisonDocument> = async (
  input,
  context,
) => {
  const { documents, now, once, refuse } = context
  const before = await textAt(documents, input.before)
  const after = await textAt(documents, input.after)
  if (!before || !after) throw refuse('EDITION_NOT_FOUND')
  const output = await once(async () => {
    // Loaded when first needed: nobody else waits for a Word writer at a cold start.
    const { writeComparison } = await import('../docx/write-comparison')
    const rows = compareRules(before.content, after.content)
    const bytes = await writeComparison(after.title, [before.called, after.called], rows)
    const fileName = `${fitForFileName(after.title)}修改对照表.docx`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  return { output, subject: `ruleEditions/${input.after.editionId}` }
}
