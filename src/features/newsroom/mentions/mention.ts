import type { OutputNamed } from '@domain/operations'

export type Mention = OutputNamed<'news.findMentions'>['stories'][number]

/** What can be taken down at once: on show, or signed and about to be. */
export const mayComeDown = ({ status }: Mention) =>
  status === 'published' || status === 'approved' || status === 'scheduled'
