import { plainText } from '@domain/document/plain-text'
import type { Story } from './story-store'

type Told = Pick<Story, 'content' | 'corrections' | 'writers' | 'approvals' | 'withdrawal'>

/** Everything a reader can read: the source, the notes of corrections and of a withdrawal, and the names at the foot. */
export function textOf(story: Told): string {
  const { content, corrections, withdrawal } = story
  return [
    content.title,
    content.byline,
    plainText(content.blocks),
    content.summary,
    ...corrections.map(({ note }) => note),
    content.correction ?? '',
    withdrawal?.publicNote ?? '',
    content.source,
    content.reprint?.source ?? '',
    ...readersNames(story),
  ].join('\n')
}

/** Who wrote, reviewed and signed, as readers are told. */
export const readersNames = ({ writers, approvals }: Pick<Told, 'writers' | 'approvals'>) => [
  ...new Set([...writers, ...approvals.map(({ by }) => by)].map(({ name }) => name)),
]
