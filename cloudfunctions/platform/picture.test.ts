import { aJpeg, aPng, exif, segment } from '../../tests/builders/pictures'
import { inspectPicture } from './picture'
import { withoutMetadata } from './picture-metadata'

test.each([
  ['a PNG', aPng(12, 7), { type: 'png', extension: 'png', width: 12, height: 7 }],
  ['a JPEG', aJpeg(640, 480), { type: 'jpeg', extension: 'jpg', width: 640, height: 480 }],
  ['text that calls itself a picture', Buffer.from('<svg onload=alert(1)>'), undefined],
  ['a web page', Buffer.from('<!doctype html>'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
  ['a PNG cut short', aPng(12, 7).subarray(0, 10), undefined],
  ['a picture of absurd size', aJpeg(60000, 60000), undefined],
])('%s is judged by its bytes', (_, bytes, expected) => {
  expect(inspectPicture(bytes)).toEqual(expected)
})

test('a PNG loses its words and keeps its pixels', () => {
  const clean = withoutMetadata(aPng(12, 7, { Author: 'someone', GPS: 'here' }))
  expect(clean.equals(aPng(12, 7))).toBe(true)
})

test('a JPEG loses place, author and comment', () => {
  const told = [
    exif(1, 'GPS-HERE'),
    segment(0xfe, Buffer.from('a comment')),
    segment(0xed, Buffer.from('iptc')),
  ]
  const clean = withoutMetadata(aJpeg(640, 480, told))
  expect(clean.equals(aJpeg(640, 480))).toBe(true)
})

test('a JPEG that lies on its side keeps word of that, and of nothing else', () => {
  const clean = withoutMetadata(aJpeg(640, 480, [exif(6, 'GPS-HERE')]))
  expect(clean.includes('GPS-HERE')).toBe(false)
  expect(clean.includes('Exif')).toBe(true)
  // What was kept is again an orientation of 6: cleaning once more changes nothing.
  expect(withoutMetadata(clean).equals(clean)).toBe(true)
  expect(inspectPicture(clean)).toMatchObject({ width: 640, height: 480 })
})

test('what is no picture is left as it is', () => {
  const bytes = Buffer.from('no picture')
  expect(withoutMetadata(bytes)).toBe(bytes)
})
