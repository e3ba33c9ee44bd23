import { Document, Packer, PageBreak, Paragraph, TextRun } from 'docx'
import { ShapeRun } from 'docx/shapes'
import { office } from '@domain/vocabulary/office'
import { fonts, page } from '../../../platform/official-layout'

/** Half of A4 each way, in pixels of 96 to the inch: 105 mm wide, 148.5 mm high. */
const face = { width: 396, height: 560 }
const emu = 9525
/** Points that a name may take along a face, and the largest type. */
const roomForName = 370
const largest = 96

/**
 * 桌签: two cards on an A4 sheet. Cut along the middle line across, fold each card along the upright one: the name
 * stands on both faces, each the right way up.
 */
export function writePlaceCards(names: readonly string[]): Promise<Buffer> {
  const sheets = Array.from({ length: Math.ceil(names.length / 2) }, (_, n) =>
    names.slice(n * 2, n * 2 + 2),
  )
  const document = new Document({
    creator: office.name,
    sections: [
      {
        properties: {
          page: {
            size: page.size,
            margin: { top: 0, bottom: 0, left: 0, right: 0 },
          },
        },
        children: sheets.map(
          (sheet, n) =>
            new Paragraph({
              children: [
                ...(n > 0 ? [new PageBreak()] : []),
                ...sheet.flatMap((name, place) => [
                  oneFace(name, 0, place),
                  oneFace(name, 1, place),
                ]),
              ],
            }),
        ),
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** The face on the left is turned about, so that the tops of both names meet at the fold. */
function oneFace(name: string, column: 0 | 1, row: number) {
  return new ShapeRun({
    type: 'rectangle',
    transformation: { ...face, rotation: column === 0 ? 180 : 0 },
    line: { color: 'C9C3BD', dash: 'dash', width: 0.5 },
    textOptions: {
      direction: 'bottomToTop',
      verticalAlignment: 'center',
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    },
    floating: {
      horizontalPosition: { relative: 'page', offset: column * face.width * emu },
      verticalPosition: { relative: 'page', offset: row * face.height * emu },
    },
    children: [
      new Paragraph({
        alignment: 'center',
        children: [
          new TextRun({
            text: spaced(name),
            bold: true,
            size: sizeOf(name) * 2,
            // A foreign name stands as heavy as the others.
            font: { ...fonts.firstLevel, ascii: 'SimHei', hAnsi: 'SimHei' },
          }),
        ],
      }),
    ],
  })
}

/** A name of two characters is spaced, to stand as wide as others. */
const spaced = (name: string) => (name.length === 2 ? name.split('').join('\u3000') : name)

const sizeOf = (name: string) => Math.min(largest, Math.floor(roomForName / spaced(name).length))
