import type * as z from 'zod'
import type { RefusalDetails } from '@domain/operations/answer'

/** What is wrong with which field, in words for the person who filled it in. */
export const inputProblems = (error: z.ZodError): RefusalDetails =>
  Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'input', wording(issue)]))

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `不支持的字段：${issue.keys.join('、')}`
  if (issue.code === 'invalid_type') return '没有填写，或格式不对'
  const isText = 'origin' in issue && issue.origin === 'string'
  if (issue.code === 'too_big') return `最多 ${issue.maximum} ${isText ? '字' : '项'}`
  if (issue.code === 'too_small') return isText ? '不能为空' : `至少 ${issue.minimum} 项`
  return '格式不对'
}
