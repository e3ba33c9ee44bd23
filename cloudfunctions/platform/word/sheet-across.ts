import { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import { page } from '../official-layout'

/** Narrower than an official document's, for tables of many columns. Twentieths of a point. */
const margin = { top: 1200, bottom: 1100, left: 1130, right: 1130 }

/** The width a table may have on it. */
export const acrossWidth = 14570

/** A4 lying down, its pages numbered: 第 1 页，共 3 页. */
export const sheetAcross = () => ({
  properties: {
    page: { size: { ...page.size, orientation: PageOrientation.LANDSCAPE }, margin },
  },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            new TextRun({
              children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
              size: 18,
            }),
          ],
        }),
      ],
    }),
  },
})
