import { restoreProblemText } from '@domain/upkeep/restore-problem'
import { Trouble } from '../trouble'

/** What is seen of an archive before it is uploaded, in the words of the function that would refuse it. */
export function notRestored(what: 'noArchive' | 'brokenOff'): Trouble {
  const { says, next } = restoreProblemText({ what })
  return new Trouble(says, next)
}
