import { Banner } from '@/ui/banner'
import type { ShownMark } from './shown-marks'

/** How many likely mistakes stand in the text, in one line above it. */
export function MarkSummary({ marks }: { marks: readonly ShownMark[] }) {
  const sure = marks.filter((mark) => mark.sure).length
  const possible = marks.length - sure
  if (marks.length === 0) return <Banner look="good">校对：没有发现差错。校对不能代替通读。</Banner>
  const parts = [
    ...(sure > 0 ? [`确定的差错 ${sure} 处`] : []),
    ...(possible > 0 ? [`疑似 ${possible} 处`] : []),
  ]
  return (
    <Banner look={sure > 0 ? 'bad' : 'warn'}>
      校对：{parts.join('，')}。标在各栏下面，点建议即可改正。
    </Banner>
  )
}
