import JSZip from 'jszip'
import { XlsxProblem } from './xlsx-problem'

/**
 * Five times what 10,000 lines unpack to. exceljs needs some 11 MB of memory for each MB of it, and
 * a cloud function has little.
 */
const maxUnpacked = 20 * 1024 * 1024

/** Few bytes may ask for a million blank rows or merged cells, and exceljs would make them all. */
const maxSpread = 100_000

const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zipHeader = Buffer.from('504b0304', 'hex')

/** Throws XlsxProblem unless the bytes are a workbook that is safe to unpack. */
export async function checkFile(bytes: Buffer): Promise<void> {
  if (bytes.length === 0) throw new XlsxProblem('FILE_EMPTY')
  if (bytes.subarray(0, 8).equals(oleHeader)) {
    // An encrypted .xlsx wears the old format's coat (MS-OFFCRYPTO 2.3.4).
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new XlsxProblem(encrypted ? 'FILE_NOT_XLSX' : 'FILE_OLD_EXCEL')
  }
  if (!bytes.subarray(0, 4).equals(zipHeader)) throw new XlsxProblem('FILE_NOT_XLSX')

  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new XlsxProblem('FILE_DAMAGED')
  })
  if (!zip.file('xl/workbook.xml')) throw new XlsxProblem('FILE_NOT_XLSX')
  let left = maxUnpacked
  for (const entry of Object.values(zip.files)) {
    left -= await unpackedSize(entry, left)
    const isSheet = /^xl\/worksheets\/[^/]+$/.test(entry.name)
    if (isSheet && spread(await entry.async('string')) > maxSpread)
      throw new XlsxProblem('FILE_TOO_LARGE')
  }
}

/** The real size of an entry, unpacked piece by piece: the size that a zip declares may be a lie. */
function unpackedSize(entry: JSZip.JSZipObject, atMost: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0
    const pieces = entry.nodeStream()
    pieces.on('data', (piece: Buffer) => {
      size += piece.length
      if (size <= atMost) return
      pieces.pause()
      reject(new XlsxProblem('FILE_TOO_LARGE'))
    })
    pieces.on('end', () => resolve(size))
    pieces.on('error', () => reject(new XlsxProblem('FILE_DAMAGED')))
  })
}

/** Rows and merged cells of a sheet, as its XML tells them. */
function spread(xml: string): number {
  const rows = xml.match(/<row\b/g)?.length ?? 0
  const merges = xml.matchAll(/<mergeCell [^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)
  return [...merges].reduce(
    (sum, [, left = '', top, right = '', bottom]) =>
      sum + (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1),
    rows,
  )
}

/** AA → 27 */
const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
