import {
  AlignmentType,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from 'docx'
import { character, closer, fonts, lineHeight, page, sizes } from '../official-layout'

type Face = (typeof fonts)[keyof typeof fonts]

/** Lines of 28 points: 22 to the page. */
export const line = (options: IParagraphOptions) =>
  new Paragraph({ spacing: { line: lineHeight.body, lineRule: LineRuleType.EXACT }, ...options })

/** A paragraph begins two characters in. */
export const indented = { indent: { firstLine: 2 * character, firstLineChars: 200 } }

export const run = (text: string, font: Face = fonts.body) =>
  new TextRun({ text, font, size: sizes.body, characterSpacing: closer })

/** The title, centred in 2号 小标宋, in the lines given. */
export const titleParagraph = (lines: readonly string[], options: IParagraphOptions = {}) =>
  line({
    alignment: AlignmentType.CENTER,
    children: lines.map(
      (text, n) =>
        new TextRun({ text, font: fonts.title, size: sizes.title, break: n === 0 ? 0 : 1 }),
    ),
    spacing: { line: lineHeight.title, lineRule: LineRuleType.EXACT },
    ...options,
  })

/** Page and footers of a section; numbers stand at the outer edge, for pages are printed on both sides. */
export const officialSection = () => ({
  properties: { page },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
})

/** What every document of the office has in common. */
export const officialDocument = {
  evenAndOddHeaderAndFooters: true,
  styles: { default: { document: { run: { font: fonts.body, size: sizes.body } } } },
}

/** — 1 — in 4号 宋体, one character from the outer edge. */
const pageNumber = (side: 'left' | 'right') =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: 280 },
        children: [
          new TextRun({
            font: fonts.pageNumber,
            size: sizes.pageNumber,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  })
