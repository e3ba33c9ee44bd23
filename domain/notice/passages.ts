import type { Passage } from '../proofreading/mark'
import type { NoticeContent } from './notice-content'

/** Everything of a notice that somebody typed, each stretch with its place: `title`, `agenda/2` for its third line. */
export const noticePassages = ({
  title,
  addressee,
  sections,
  attachments,
  venue,
}: NoticeContent): Passage[] => [
  { id: 'title', text: title, role: 'title' },
  { id: 'addressee', text: addressee, role: 'paragraph' },
  { id: 'venue', text: venue, role: 'paragraph' },
  ...sections.flatMap(({ key, heading, text }) => [
    // Nobody typed it, but numbers begin anew below it.
    { id: `${key}/heading`, text: heading, role: 'heading' } satisfies Passage,
    ...text
      .split('\n')
      .map((line, n): Passage => ({ id: `${key}/${n}`, text: line, role: 'paragraph' })),
  ]),
  ...attachments.map((text, n): Passage => ({ id: `attachment/${n}`, text, role: 'listItem' })),
]
