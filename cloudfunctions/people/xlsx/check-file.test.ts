import JSZip from 'jszip'
import { aWordFile } from '../../../tests/builders/docx'
import { aRoster } from '../../../tests/builders/roster'
import { readRoster, XlsxProblem } from './read-roster'

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const sheetPart = 'xl/worksheets/sheet1.xml'

async function rezipped(change: (zip: JSZip, sheet: string) => void): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await aRoster().person().build())
  change(zip, await zip.file(sheetPart)!.async('string'))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const inSheet = (find: string, put: string) =>
  rezipped((zip, sheet) => {
    expect(sheet).toContain(find)
    zip.file(sheetPart, sheet.replace(find, put))
  })

/** Bytes in a bomb once unpacked; zipped it is a few thousand. */
const bombSize = 30 * 2 ** 20

const bomb = () => rezipped((zip) => zip.file('xl/media/image1.png', Buffer.alloc(bombSize)))

/** A bomb that says of itself, in both its headers, that it is small. */
async function lyingBomb(): Promise<Buffer> {
  const bytes = await bomb()
  const size = Buffer.alloc(4)
  size.writeUInt32LE(bombSize)
  let lies = 0
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4), lies++)
    bytes.writeUInt32LE(1000, at)
  expect(lies).toBeGreaterThan(0)
  return bytes
}

test.each<[string, string, () => Promise<Buffer>]>([
  ['an empty file', 'FILE_EMPTY', async () => Buffer.alloc(0)],
  ['an .xls', 'FILE_OLD_EXCEL', async () => Buffer.concat([ole, Buffer.alloc(4096)])],
  [
    'an encrypted .xlsx',
    'FILE_NOT_XLSX',
    async () =>
      Buffer.concat([ole, Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['a .csv', 'FILE_NOT_XLSX', async () => Buffer.from('姓名,手机号\n张三,13800000001\n')],
  ['a .docx', 'FILE_NOT_XLSX', () => aWordFile().paragraph('名册').build()],
  [
    'half a file',
    'FILE_DAMAGED',
    async () => {
      const bytes = await aRoster().person().build()
      return bytes.subarray(0, bytes.length / 2)
    },
  ],
  ['a sheet that breaks off', 'FILE_DAMAGED', () => inSheet('</sheetData>', '<row')],
  ['no sheet', 'FILE_DAMAGED', () => rezipped((zip) => zip.remove(sheetPart))],
  ['a bomb', 'FILE_TOO_LARGE', bomb],
  ['a bomb that lies about its size', 'FILE_TOO_LARGE', lyingBomb],
  [
    'a merge of seventeen thousand million cells',
    'FILE_TOO_LARGE',
    () =>
      inSheet(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
  ],
  [
    'a million blank rows',
    'FILE_TOO_LARGE',
    () => inSheet('</sheetData>', `${'<row r="9"/>'.repeat(1_000_000)}</sheetData>`),
  ],
])('%s is %s', async (_, code, file) => {
  const problem = await readRoster(await file()).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(XlsxProblem)
  expect(problem).toMatchObject({ code })
})

test('bytes of a compressed part gone wrong: damaged', async () => {
  const bytes = await aRoster().people(50).build()
  // Behind the local header of the sheet, within its compressed data.
  bytes.fill(0xff, bytes.indexOf(sheetPart) + 60, bytes.indexOf(sheetPart) + 120)
  await expect(readRoster(bytes)).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
})
