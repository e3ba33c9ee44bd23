import { appointmentSentences, wordsOfVote } from './appointment'
import { personalDataIn, type PersonalDatum } from './personal-data'
import type { StoryContent } from './story-content'
import { publicPassages } from './story-passages'

/** What the gate finds in a story and somebody else than its writers must decide on. */
export interface Findings {
  personalData: readonly (PersonalDatum & { of: string })[]
  /**
   * Sentences on appointments or elections; absent where the author says that a vote is awaited. A decision on
   * them is on every word of the story.
   */
  appointment?: { of: string; sentences: readonly string[] } | undefined
}

/**
 * The findings in a story's content, each with the name a decision on it goes by. `hashOf` makes a name of
 * parts; only the cloud has one, so that nobody can name what they have not seen.
 */
export function findingsIn(
  content: StoryContent,
  hashOf: (...parts: readonly string[]) => string,
): Findings {
  const sentences = content.awaitsVote ? [] : appointmentSentences(content)
  return {
    personalData: personalDataIn(publicPassages(content)).map((datum) => ({
      ...datum,
      of: hashOf('personal data', datum.kind, datum.number),
    })),
    ...(sentences.length > 0 && {
      appointment: { of: hashOf('appointment', ...wordsOfVote(content)), sentences },
    }),
  }
}
