import type { RefusalDetails } from '@domain/operations/answer'
import { oddityLabels, type Line } from '@domain/provisions/provision'
import type { Identified } from '@domain/rulebook/identified'
import { markedSecret } from '@domain/rulebook/marked-secret'
import { readDraft, ruleBytes, type Read, type Unfit } from '@domain/rulebook/read-draft'
import { markedInName } from '@domain/story/classification-mark'
import { limits } from '@domain/vocabulary/limits'
import type { RefusalCode } from '@domain/vocabulary/refusals'
import { removeFile } from '../../platform/files'
import { newId } from '../../platform/ids'
import type { Refusal } from '../../platform/refusal'
import { readUpload } from '../../platform/upload'

type Refuse = (code: never, details?: RefusalDetails) => Refusal

/** An uploaded Word file as a rule; what was there before keeps its ids. Refuses what is none, saying what to do. */
export async function readFile(
  fileId: string,
  before: readonly Identified[],
  refuse: Refuse,
): Promise<Read> {
  const upload = await readUpload(fileId, limits.docxBytes)
  if ('problem' in upload) throw refuse(upload.problem as never)
  const { lines, margins } = await readWord(upload.bytes, refuse)
  const marked = markedInName(fileId.split('/').at(-1) ?? '')
    ? '文件名'
    : markedSecret(lines, margins)
  if (marked) {
    // Not a word of it is kept.
    await removeFile(fileId)
    throw refuse('MARKED_SECRET' as never, { marked: `“${marked}”` })
  }
  return fit(readDraft(lines, before, newId), refuse)
}

/** What was read, or the refusal of what is no rule that can be kept. */
export function fit(read: Read | { unfit: Unfit }, refuse: Refuse): Read {
  if ('unfit' in read) throw refuse(read.unfit as never)
  return read
}

/** What has a next step of its own where the file is a rule: pages without words are a scan, too many a compilation. */
const ofARule: Partial<Record<RefusalCode, Unfit>> = {
  FILE_EMPTY: 'RULE_FILE_EMPTY',
  FILE_TOO_LARGE: 'RULE_TOO_LONG',
}

async function readWord(
  bytes: Buffer,
  refuse: Refuse,
): Promise<{ lines: Line[]; margins: string[] }> {
  // Loaded when first needed: readers of rules should not wait for a Word parser at a cold start.
  const { DocxProblem, readLines, readMargins } = await import('../docx/read-lines')
  try {
    return { lines: await readLines(bytes, ruleBytes), margins: await readMargins(bytes) }
  } catch (error) {
    if (!(error instanceof DocxProblem)) throw error
    throw refuse((ofARule[error.code] ?? error.code) as never)
  }
}

/** For the audit: how much of it is odd, by kind. */
export function oddInWords({ oddities }: Pick<Read, 'oddities'>): string | undefined {
  const kinds = [...new Set(oddities.map(({ kind }) => oddityLabels[kind]))]
  return oddities.length === 0 ? undefined : `待核对 ${oddities.length} 处：${kinds.join('、')}`
}
