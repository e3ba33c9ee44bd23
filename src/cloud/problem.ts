import { Failed, Refused } from './problems'

/** What a person is told when something was not to be had. */
export interface Problem {
  says: string
  next: string
  /** Asking again may help: it was not a rule that said no. */
  passing: boolean
  code?: Refused['code'] | undefined
  details: Readonly<Record<string, string>>
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Refused) {
    const { message: says, next, code, details } = error
    return { says, next, code, details, passing: false }
  }
  const failed = error instanceof Failed ? error : new Failed()
  return { says: failed.message, next: failed.next, passing: true, details: {} }
}
