import type * as z from 'zod'
import type { RefusalDetails } from '@domain/operations/answer'

/** What is wrong with which field, in words for the person who filled it in. */
export const inputProblems = (error: z.ZodError): RefusalDetails =>
  Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'input', wording(issue)]))

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? `最多 ${issue.maximum} 字` : `最多 ${issue.maximum} 项`
    case 'too_small':
      return issue.origin === 'string' ? '不能为空' : `至少 ${issue.minimum} 项`
    case 'unrecognized_keys':
      return `不支持的字段：${issue.keys.join('、')}`
    case 'invalid_type':
      return '没有填写，或格式不对'
    default:
      return '格式不对'
  }
}
