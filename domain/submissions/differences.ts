import { outletLevelLabels } from '../vocabulary/outlet-levels'
import type { Submission } from './submission'

/** What a correction changed, for the record: 媒体：市日报→市晚报；采用日期：无→2026-03-02. */
export function differences(before: Submission, after: Submission): string {
  const old = written(before)
  return Object.entries(written(after))
    .filter(([name, value]) => value !== old[name])
    .map(([name, value]) => `${name}：${old[name] || '无'}→${value || '无'}`)
    .join('；')
}

/** A submission as it would stand on paper. */
export const written = ({ title, outlet, level, submittedOn, authors, adoption }: Submission) =>
  ({
    标题: title,
    媒体: outlet,
    层级: outletLevelLabels[level],
    投稿日期: submittedOn,
    作者: authors.map(({ name }) => name).join('、'),
    采用日期: adoption?.adoptedOn ?? '',
    版面: adoption?.page ?? '',
    网址: adoption?.link ?? '',
    剪报: adoption?.scanName ?? adoption?.scan ?? '',
  }) as Record<string, string>
