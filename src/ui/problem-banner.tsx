import { Banner } from './banner'

interface ProblemBannerProps {
  problem: { says: string; next: string; details: Readonly<Record<string, string>> } | undefined
}

/** What was refused or failed, and what to do next; nothing while all is well. */
export function ProblemBanner({ problem }: ProblemBannerProps) {
  if (!problem) return null
  return (
    <Banner look="bad">
      {[problem.says, ended(Object.values(problem.details).join('；')), problem.next].join('')}
    </Banner>
  )
}

/** What was found wrong comes without a full stop, and something follows it. */
const ended = (text: string) => text && text.replace(/。?$/, '。')
