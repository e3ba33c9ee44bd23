import fc from 'fast-check'
import { rtfWith } from '../../../tests/builders/clipboard'
import { aPng } from '../../../tests/builders/pictures'
import { bytesOfHex, rtfPictures } from './rtf-pictures'

const png = aPng(4, 4)
const emf = Buffer.from('0100000058000000aabbccdd', 'hex')

test.each([
  [
    'one picture, its copy for old readers left aside',
    rtfWith({ kind: 'png', bytes: png }),
    ['png'],
  ],
  [
    'several in their order, one no browser shows among them',
    rtfWith({ kind: 'jpeg', bytes: png }, { kind: 'emf', bytes: emf }, { kind: 'png', bytes: png }),
    ['jpeg', undefined, 'png'],
  ],
  [
    'as WPS writes it: the id before the digits, no tag',
    `{\\rtf1{\\pict\\picwgoal600\\pichgoal400\\jpegblip {\\*\\blipuid 0a0b0c0d}${png.toString('hex')}}}`,
    ['jpeg'],
  ],
  ['bytes that are none', '{\\rtf1{\\pict\\pngblip 89504e470d0a1}}', [undefined]],
  ['raw bytes', '{\\rtf1{\\pict\\pngblip\\bin8 89504e470d0a1a0a}}', [undefined]],
  ['a group that never ends', '{\\rtf1{\\pict\\pngblip 89504e', [undefined]],
  ['no pictures', '{\\rtf1\\ansi hello\\par}', []],
  ['nothing', '', []],
])('%s', (_, rtf, kinds) => {
  expect(rtfPictures(rtf).map((picture) => picture?.kind)).toEqual(kinds)
})

test('the bytes come out as they went in', () => {
  const [picture] = rtfPictures(rtfWith({ kind: 'png', bytes: png }))
  expect(Buffer.from(bytesOfHex(picture?.hex ?? '')).equals(png)).toBe(true)
})

test('no text, however broken, keeps it from coming to an end', () => {
  const part = fc.constantFrom('{', '}', '\\', '\\pict', '{\\pict', '\\pngblip ', '89', '\n', '\\*')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      expect(Array.isArray(rtfPictures(parts.join('')))).toBe(true)
    }),
  )
})
