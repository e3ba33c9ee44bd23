import { changedSections, type ChangedSection } from '../dispatch/changes'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { NoticeContent } from './notice-content'
import { noticeLines } from './notice-lines'

/** All that reviewers sign with a notice: its body, and what stands around it. */
const asReviewed = (kind: MeetingKind, content: NoticeContent) => ({
  title: content.title,
  sections: [
    { key: '/addressee', heading: '主送', text: content.addressee },
    ...noticeLines(kind, content),
    { key: '/attachments', heading: '附件', text: content.attachments.join('\n') },
    { key: '/issuer', heading: '落款', text: content.issuer },
  ],
})

/** What a reviewer of the earlier text must look at again. Who is called has no words of its own, only that it changed. */
export function roundChanges(
  kind: MeetingKind,
  before: NoticeContent,
  after: NoticeContent,
): ChangedSection[] {
  const words = changedSections(asReviewed(kind, before), asReviewed(kind, after))
  const same = JSON.stringify(before.audience) === JSON.stringify(after.audience)
  if (same) return words
  return [...words, { heading: '参会范围', before: '', after: '有改动，名单见会议页“参会范围”' }]
}
