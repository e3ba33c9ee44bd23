import type { AgendaItem } from '../meeting/meeting'
import { draftedFrom, type Drafted } from './drafted'
import type { NoticeContent } from './notice-content'

/** What a meeting decides about; the clerk's other sections are left as they are. */
const ofMeeting = ['opening', 'agenda', 'attendance']

/**
 * 按会议更新: `fresh` is what the meeting makes of its notice by now. Title, 主送 and deadlines that the clerk typed
 * stay; of a notice whose making is not on record all of them count as typed. Gives what to keep as `drafted` too.
 */
export function noticeRenewed(
  content: NoticeContent,
  drafted: Drafted | undefined,
  fresh: NoticeContent,
  agenda: readonly AgendaItem[],
  now: string,
): { content: NoticeContent; drafted: Drafted } {
  const { startsAt } = fresh
  const moved = content.startsAt !== startsAt
  const renewed = {
    ...fresh,
    title: words('title'),
    addressee: words('addressee'),
    signBy: deadline('signBy'),
    returnBy: deadline('returnBy'),
    attachments: content.attachments,
    issuer: content.issuer,
    sections: content.sections.map((section) => {
      const anew = fresh.sections.find(({ key }) => key === section.key)
      return anew && ofMeeting.includes(section.key) ? anew : section
    }),
  }
  // A deadline the house set and now leaves alone is still nobody's typing.
  const made = draftedFrom(fresh, agenda)
  const signBy = isTyped('signBy') ? made.signBy : renewed.signBy
  const returnBy = isTyped('returnBy') ? made.returnBy : renewed.returnBy
  return { content: renewed, drafted: { ...made, signBy, returnBy } }

  function isTyped(field: 'title' | 'addressee' | 'signBy' | 'returnBy'): boolean {
    return !drafted || content[field] !== drafted[field]
  }

  function words(field: 'title' | 'addressee'): string {
    return isTyped(field) ? content[field] : fresh[field]
  }

  /** One that nobody can keep any more is set anew whoever typed it; one that still holds does not creep. */
  function deadline(field: 'signBy' | 'returnBy'): string | undefined {
    const kept = content[field]
    if (kept && (kept >= startsAt || kept <= now)) return fresh[field]
    if (isTyped(field)) return kept
    return moved || !kept || !fresh[field] ? fresh[field] : kept
  }
}
