import { appointmentIn, tellsWhoIsAppointed, withoutSpaces } from '../appointments/speaks-of'
import { storyPassages } from './story-passages'
import type { StoryContent } from './story-content'

/** What follows such a line are the names: 任命：, 任免名单. */
const heading = /(?:名单|(?:任命|免去|任免|决定任命|决定免去|补选|当选)[^，。；]{0,12}[:：]?)$/
/** Judged as a single line, the stricter way: what it hints at is what the whole is about. */
const standsAlone: ReadonlySet<string> = new Set(['title', 'heading', 'caption'])
/** A line of such a list has no more than this many after it. */
const mostNames = 60

/**
 * 文中涉及任免、选举的语句: the title, every heading and caption, and every sentence of the summary, text and correction
 * that speaks of an appointment or election, in order, and the names listed below one; empty where none does.
 */
export function appointmentSentences(content: StoryContent): string[] {
  let listed = 0
  return storyPassages(content).flatMap(({ text, role }) => {
    if (role === 'fact') return []
    const bare = withoutSpaces(text)
    const found = standsAlone.has(role)
      ? [bare].filter((line) => appointmentIn(line) !== undefined)
      : sentencesOf(text).filter(tellsWhoIsAppointed)
    // The title names what the whole is about; the names stand below a line in the text.
    if (role !== 'title' && bare.length <= 40 && heading.test(bare) && appoints(bare))
      listed = mostNames
    else if (listed > 0) {
      listed--
      if (role === 'heading' && found.length === 0) listed = 0
      else if (bare !== '') return [bare]
    }
    return found.length > 0 || listed < mostNames ? found : [bare]
  })
}

const appoints = (line: string) => /任|免|选/.test(line)

const sentencesOf = (text: string): string[] =>
  withoutSpaces(text).match(/[^。！？]*[。！？]|[^。！？]+$/g) ?? []

/** Whether somebody must say if a vote is still to come. */
export const speaksOfAppointment = (content: StoryContent): boolean =>
  appointmentSentences(content).length > 0

/**
 * What a recorded vote, and the decision that none is awaited, were about: every word of the title, summary, text,
 * captions and correction, spaces apart. No pattern knows all sentences that name who was appointed.
 */
export const wordsOfVote = (content: StoryContent): string[] =>
  storyPassages(content)
    .filter(({ role }) => role !== 'fact')
    .map(({ text }) => withoutSpaces(text))
    .filter(Boolean)
