import { strFromU8, unzipSync } from 'fflate'
import { Refused } from '@/cloud/problems'
import { limits } from '@domain/vocabulary/limits'
import type { Line } from '../line'
import { readLines, type ReadLine } from './read-lines'
import { attributeOf, tagsOf } from './scan-xml'

/** A part of a .docx that holds text: the document itself, headers, footers, notes. */
interface TextPart {
  name: string
  xml: string
  lines: readonly ReadLine[]
}

export interface OpenedDocx {
  /** Every file of the zip, by name. */
  files: Record<string, Uint8Array>
  parts: readonly TextPart[]
  lines: readonly Line[]
}

/** Unpacked, an honest document stays far below; a zip that says otherwise is a trap for the phone. */
const mostUnpacked = 150 * 1024 * 1024

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0]
const zipHeader = [0x50, 0x4b, 0x03, 0x04]

/**
 * Opens a .docx where it lies, in memory. Refuses with FILE_EMPTY, FILE_TOO_LARGE, FILE_OLD_WORD, FILE_NOT_DOCX
 * (something else, or locked by a password), FILE_DAMAGED.
 */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  if (bytes.length === 0) throw new Refused('FILE_EMPTY')
  if (bytes.length > limits.docxBytes) throw new Refused('FILE_TOO_LARGE')
  // An encrypted .docx wears the old format's coat (MS-OFFCRYPTO 2.3.4).
  if (begins(bytes, oleHeader))
    throw new Refused(isEncrypted(bytes) ? 'FILE_NOT_DOCX' : 'FILE_OLD_WORD')
  if (!begins(bytes, zipHeader)) throw new Refused('FILE_NOT_DOCX')
  const files = unpacked(bytes)
  const main = mainPartOf(files)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const beside = Object.keys(files)
    .filter((name) => name.startsWith(folder))
    .filter((name) =>
      /^(header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name.slice(folder.length)),
    )
  const parts = [main, ...beside].map((name): TextPart => {
    const xml = textOf(files, name)
    const isNotes = /notes\.xml$/.test(name)
    return { name, xml, lines: readLines(xml, name.slice(folder.length), isNotes) }
  })
  return { files, parts, lines: parts.flatMap(({ lines }) => lines.map(({ line }) => line)) }
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        total += originalSize
        if (total > mostUnpacked) throw new Refused('FILE_TOO_LARGE')
        return true
      },
    })
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('FILE_DAMAGED')
  }
}

/** Named by the zip's own list of relations; `word/document.xml` in nearly every file. */
function mainPartOf(files: Record<string, Uint8Array>): string {
  if (files['word/document.xml']) return 'word/document.xml'
  if (!files['_rels/.rels']) throw new Refused('FILE_NOT_DOCX')
  const relations = textOf(files, '_rels/.rels')
  for (const tag of tagsOf(relations)) {
    const type = attributeOf(relations, tag, 'Type') ?? ''
    const target = (attributeOf(relations, tag, 'Target') ?? '').replace(/^\//, '')
    if (type.endsWith('/officeDocument') && /^word\//.test(target) && files[target]) return target
  }
  throw new Refused('FILE_NOT_DOCX')
}

function textOf(files: Record<string, Uint8Array>, name: string): string {
  try {
    return strFromU8(files[name] ?? new Uint8Array())
  } catch {
    throw new Refused('FILE_DAMAGED')
  }
}

const begins = (bytes: Uint8Array, header: readonly number[]) =>
  header.every((byte, n) => bytes[n] === byte)

/** Whether the name of the encrypted stream stands in the file, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0])
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((byte, n) => bytes[at + n] === byte)) return true
  }
  return false
}
