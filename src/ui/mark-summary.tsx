import { Banner } from './banner'

interface MarkSummaryProps {
  marks: readonly { tier: string }[]
  /** Where they are shown, and what to do there. */
  how: string
}

/** How many likely mistakes stand in the text, in one line above it. */
export function MarkSummary({ marks, how }: MarkSummaryProps) {
  const certain = marks.filter(({ tier }) => tier === 'certain').length
  const possible = marks.length - certain
  if (marks.length === 0) return <Banner look="good">校对：没有发现差错。校对不能代替通读。</Banner>
  const parts = [
    ...(certain > 0 ? [`确定的差错 ${certain} 处`] : []),
    ...(possible > 0 ? [`疑似 ${possible} 处`] : []),
  ]
  return (
    <Banner look={certain > 0 ? 'bad' : 'warn'}>
      校对：{parts.join('，')}。{how}
    </Banner>
  )
}
