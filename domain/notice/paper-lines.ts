import { toChinese } from '../numerals/chinese'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { NoticeContent } from './notice-content'
import { noticeLines } from './notice-lines'

/** A paragraph of the printed notice; `lead` is its part set as a heading of the second level (楷体). */
type PaperLine = { as: 'heading'; text: string } | { as: 'text'; lead: string; text: string }

/** 一、会议时间 and below it its words; （一）… as GB/T 9704-2012 (7.3.3) sets the levels. */
export function paperLines(kind: MeetingKind, content: NoticeContent): PaperLine[] {
  let place = 0
  return noticeLines(kind, content).flatMap(({ heading, text }): PaperLine[] => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line): PaperLine => ({ as: 'text', ...leadIn(line) }))
    if (!heading) return lines
    return [{ as: 'heading', text: `${toChinese(++place)}、${heading}` }, ...lines]
  })
}

/** （一）安排工作。请… : the first sentence of a numbered paragraph is its heading, when more comes after it. */
function leadIn(line: string): { lead: string; text: string } {
  const match = /^（[一二三四五六七八九十]+）[^。：；]{1,20}。(?=.)/.exec(line)
  const lead = match?.[0] ?? ''
  return { lead, text: line.slice(lead.length) }
}
