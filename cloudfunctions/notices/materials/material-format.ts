import JSZip from 'jszip'
import { classificationMark } from '@domain/story/classification-mark'
import { inspectPicture } from '../../platform/picture'

export type MaterialFormat = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'jpg' | 'png' | 'gif' | 'webp'

/** The part that makes a zip what it is (ECMA-376). */
const officeParts = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
] as const

/** Of a Word file, as much as may hold the mark at its head. */
const readAtMost = 300_000

/** What a file is, by its bytes and not by its name; `mark` is a classification mark found at its head. */
export async function inspectMaterial(
  bytes: Buffer,
): Promise<{ format: MaterialFormat; mark?: string | undefined } | undefined> {
  const picture = inspectPicture(bytes)
  if (picture) return { format: picture.extension }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return { format: 'pdf' }
  if (bytes.subarray(0, 4).toString('hex') !== '504b0304') return undefined
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined)
  for (const [part, format] of officeParts) {
    const entry = zip?.file(part)
    if (!entry) continue
    if (format !== 'docx') return { format }
    const text = await headOf(entry).catch(() => undefined)
    return text === undefined ? undefined : { format, mark: markIn(text) }
  }
  return undefined
}

/** Unpacks piece by piece and stops: what a zip says of its size may be a lie. */
function headOf(entry: JSZip.JSZipObject): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const pieces = entry.nodeStream()
    const done = () => resolve(text)
    pieces.on('data', (piece: Buffer) => {
      text += piece.toString('utf8')
      if (text.length < readAtMost) return
      pieces.pause()
      done()
    })
    pieces.on('end', done)
    pieces.on('error', reject)
  })
}

function markIn(xml: string): string | undefined {
  const lines = xml
    .split('</w:p>')
    .slice(0, 12)
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, ''))
  return classificationMark(lines.map((text, n) => ({ id: `line/${n}`, text, role: 'paragraph' })))
}
