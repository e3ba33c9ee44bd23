import type { Plan } from './plan/change'

/** The plan as the technician reads it. */
export function planText({ changes, hindrances, byHand }: Plan): string {
  const parts = [
    changes.length > 0 ? `要做 ${changes.length} 项改动：` : '云端已经是最新，没有要改的。',
    ...changes.map(({ what, why }, n) => `  ${n + 1}. ${what}（${why}）`),
  ]
  if (byHand.length > 0) parts.push('', '还要人来做的：', ...byHand.map((words) => `  · ${words}`))
  if (hindrances.length > 0)
    parts.push(
      '',
      '先要解决，否则不能部署：',
      ...hindrances.map(({ says, next }) => `  ✗ ${says}\n    ${next}`),
    )
  return parts.join('\n')
}
