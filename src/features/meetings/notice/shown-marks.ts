import type { MarkRow } from '@/ui/mark-list'
import type { Stretch } from '@/ui/marked-text'
import { noticePassages } from '@domain/notice/passages'
import { textWithMarkApplied } from '@domain/proofreading/apply-mark'
import { markKindLabels, tierLabels } from '@domain/proofreading/mark'
import type { Content, Desk } from './use-notice-desk'

export type ShownMark = MarkRow & Desk['marks'][number]

/** Characters shown on either side of a mark. */
const around = 12

/** Marks nobody has decided on, as far as their words still stand where they were found. */
export function shownMarks({ marks, decisions }: Desk, content: Content): ShownMark[] {
  const texts = new Map(noticePassages(content).map(({ id, text }) => [id, text]))
  return marks
    .filter(({ fingerprint }) => !decisions.some(({ of }) => of === fingerprint))
    .flatMap((mark) => {
      const { passage, offset, length, wrong } = mark
      const text = texts.get(passage) ?? ''
      const end = offset + length
      if (text.slice(offset, end) !== wrong) return []
      const start = Math.max(0, offset - around)
      const stop = Math.min(text.length, end + around)
      return [
        {
          ...mark,
          id: `${passage}:${offset}:${length}`,
          tag: tierLabels[mark.tier],
          sure: mark.tier === 'certain',
          reason: `${markKindLabels[mark.kind]}：${mark.reason}`,
          before: (start > 0 ? '…' : '') + text.slice(start, offset),
          after: text.slice(end, stop) + (stop < text.length ? '…' : ''),
        },
      ]
    })
}

/** The marks of one field: `title`, or all lines of a section. */
export const marksOf = (marks: readonly ShownMark[], field: string): ShownMark[] =>
  marks.filter(({ passage }) => passage === field || passage.startsWith(`${field}/`))

/** The marks as underlines, by passage. */
export function underlined(marks: readonly ShownMark[]): ReadonlyMap<string, Stretch[]> {
  const byPassage = new Map<string, Stretch[]>()
  for (const { passage, offset, length, sure } of marks) {
    const stretch: Stretch = { offset, length, look: sure ? 'strong' : 'soft' }
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), stretch])
  }
  return byPassage
}

/** The notice with a suggestion put in the mark's place; unchanged when other words stand there by now. */
export function withSuggestion(content: Content, mark: ShownMark, suggestion: string): Content {
  const [field = '', n] = mark.passage.split('/')
  const applied = (text: string) => textWithMarkApplied(text, mark, suggestion)
  const atPlace = (lines: readonly string[]) =>
    lines.map((line, place) => (place === Number(n) ? applied(line) : line))
  if (field === 'title' || field === 'addressee' || field === 'venue')
    return { ...content, [field]: applied(content[field]) }
  if (field === 'attachment') return { ...content, attachments: atPlace(content.attachments) }
  return {
    ...content,
    sections: content.sections.map((section) =>
      section.key === field
        ? { ...section, text: atPlace(section.text.split('\n')).join('\n') }
        : section,
    ),
  }
}
