import { isWholly, type OfficeParagraph } from './paragraph'

export type ParagraphKind =
  | { is: 'title' }
  | { is: 'heading'; level: 1 | 2 | 3 }
  | { is: 'contents' }
  | { is: 'item'; ordered: boolean }
  | { is: 'paragraph' }

const titleLength = 60
const headingLength = 40

/** Typefaces that official documents set headings in (GB/T 9704-2012, 7.3.3). */
const headingFonts = /黑体|楷体|SimHei|KaiTi/i

/** What a paragraph is, by its style where it has one, and else by how it looks. */
export function kindOf(
  paragraph: OfficeParagraph,
  place: { nothingBefore: boolean },
): ParagraphKind {
  const { style, list } = paragraph
  if (/(^|\|)(toc|目录)\s?\d/i.test(style)) return { is: 'contents' }
  if (/(^|\|)(title|标题)(\||$)/i.test(style)) return { is: 'title' }
  const level = /(?:heading|标题)\s*([1-9])/i.exec(style)?.[1]
  if (level) return { is: 'heading', level: Math.min(3, Number(level)) as 1 | 2 | 3 }
  if (list) return { is: 'item', ordered: list.ordered }
  return kindByLook(paragraph, place)
}

/** Office files are often written without styles: a centred first line, bold or 黑体 “一、” lines. */
function kindByLook(
  paragraph: OfficeParagraph,
  { nothingBefore }: { nothingBefore: boolean },
): ParagraphKind {
  const { text, fonts, align } = paragraph
  const ends = /[。；：，！？]$/.test(text)
  if (nothingBefore && align === 'center' && text.length <= titleLength && !ends) {
    return { is: 'title' }
  }
  const setApart =
    isWholly(paragraph, 'strong') || [...fonts].some((font) => headingFonts.test(font))
  if (!setApart || ends || text.length > headingLength) return { is: 'paragraph' }
  if (/^[一二三四五六七八九十]+、/.test(text)) return { is: 'heading', level: 2 }
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(text)) return { is: 'heading', level: 3 }
  return { is: 'paragraph' }
}
