import { strToU8, zipSync } from 'fflate'
import type { Line } from '../line'
import type { OpenedDocx } from './open-docx'
import type { ReadLine, Spot } from './read-lines'
import { escaped } from './scan-xml'

/** The .docx with the texts of these lines, which are its own lines changed; all else in it stays as it was. */
export function correctedDocx({ files, parts }: OpenedDocx, lines: readonly Line[]): Uint8Array {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const corrected = parts.map(({ name, xml, lines: read }) => [
    name,
    strToU8(correctedXml(xml, read, byId)),
  ])
  return zipSync({ ...files, ...(Object.fromEntries(corrected) as typeof files) })
}

/** The XML with what was changed put where it was read. */
export function correctedXml(
  xml: string,
  read: readonly ReadLine[],
  byId: ReadonlyMap<string, Line>,
): string {
  const changed = read.flatMap(({ line, spots }) =>
    spots.flatMap((spot, n) => {
      const text = byId.get(line.id)?.pieces[n]?.text
      return spot && text !== undefined && text !== line.pieces[n]?.text ? [{ spot, text }] : []
    }),
  )
  // A text box stands within the paragraph it hangs on.
  changed.sort((a, b) => a.spot.tagStart - b.spot.tagStart)
  let written = ''
  let at = 0
  for (const { spot, text } of changed) {
    written += xml.slice(at, spot.tagStart) + openTag(xml, spot, text) + escaped(text)
    at = spot.textEnd
  }
  return written + xml.slice(at)
}

/** Spaces at either end of a text count only where `xml:space` says so. */
function openTag(xml: string, { tagStart, tagEnd }: Spot, text: string): string {
  const tag = xml.slice(tagStart, tagEnd)
  if (!/^ | $/.test(text) || /\sxml:space\s*=/.test(tag)) return tag
  return `${tag.slice(0, -1)} xml:space="preserve">`
}
