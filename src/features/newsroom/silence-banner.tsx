import { Banner } from '@/ui/banner'
import { longDate } from '@domain/dates/show'
import { limits } from '@domain/vocabulary/limits'

/** 十天没有更新: an account that says nothing is marked down in every inspection. */
export function SilenceBanner({
  about,
}: {
  about: { lastPublishedAt?: string | undefined; silentDays?: number | undefined } | undefined
}) {
  if (!about) return null
  const { lastPublishedAt, silentDays = 0 } = about
  if (!lastPublishedAt) return <Banner look="warn">还没有发布过稿件。</Banner>
  if (silentDays < limits.silentDays) return null
  return (
    <Banner look="warn">
      已有 {silentDays} 天没有发布稿件（最近一次是 {longDate(lastPublishedAt)}）。请尽快安排更新。
    </Banner>
  )
}
