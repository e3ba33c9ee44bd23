import JSZip from 'jszip'
import { DocxProblem } from './docx-problem'

/** More than any honest document unpacks to; a zip that says so is a trap. */
const maxUnpacked = 200 * 1024 * 1024

const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zipHeader = Buffer.from('504b0304', 'hex')

export interface DocxParts {
  /** The text of a part, by its name; empty when there is none. */
  read(part: string): Promise<string>
  names: readonly string[]
}

/** The parts of a .docx; throws DocxProblem for what is not one. */
export async function openDocx(bytes: Buffer): Promise<DocxParts> {
  if (bytes.length === 0) throw new DocxProblem('FILE_EMPTY')
  if (bytes.subarray(0, 8).equals(oleHeader)) {
    // An encrypted .docx wears the old format's coat (MS-OFFCRYPTO 2.3.4).
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new DocxProblem(encrypted ? 'FILE_NOT_DOCX' : 'FILE_OLD_WORD')
  }
  if (!bytes.subarray(0, 4).equals(zipHeader)) throw new DocxProblem('FILE_NOT_DOCX')

  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new DocxProblem('FILE_DAMAGED')
  })
  if (unpackedSize(zip) > maxUnpacked) throw new DocxProblem('FILE_TOO_LARGE')
  if (!zip.file('word/document.xml')) throw new DocxProblem('FILE_NOT_DOCX')
  return {
    names: Object.keys(zip.files),
    read: async (part) =>
      (await zip
        .file(part)
        ?.async('string')
        .catch(() => '')) ?? '',
  }
}

/** Sizes as the zip declares them; JSZip keeps them without naming them in its types. */
function unpackedSize(zip: JSZip): number {
  return Object.values(zip.files).reduce((sum, file) => {
    const data = (file as unknown as { _data?: { uncompressedSize?: number } })._data
    return sum + (data?.uncompressedSize ?? 0)
  }, 0)
}
