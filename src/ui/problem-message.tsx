import { Message } from './message'

interface ProblemMessageProps {
  problem: { says: string; next: string; passing: boolean }
  onRetry: () => void
}

/** What could not be had, why, and what to do: again where that may help. */
export function ProblemMessage({ problem, onRetry }: ProblemMessageProps) {
  const action = problem.passing ? { text: '再试一次', onPress: onRetry } : undefined
  return <Message title={problem.says} advice={problem.next} action={action} />
}
