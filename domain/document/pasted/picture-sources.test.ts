import { pictureSources } from './picture-sources'

const at = (src: string, n = 1) => ({ ref: `picture:${n}`, src, after: '' })
const file = 'file:///C:/clip_image001.png'
const data = 'data:image/png;base64,iVBORw0KGgo='
const web = 'https://example.cn/a.png'
const png = { kind: 'png' as const, hex: '89' }
const jpeg = { kind: 'jpeg' as const, hex: 'ff' }

test.each([
  ['as many in the RTF as in the page', [file, file], [png, jpeg], 0, ['png', 'jpeg']],
  ['one of them none a browser shows', [file, file], [undefined, jpeg], 0, [undefined, 'jpeg']],
  [
    'one written in the page, counted in the RTF too',
    [data, file],
    [png, jpeg],
    0,
    ['page', 'jpeg'],
  ],
  ['one written in the page, not in the RTF', [data, file], [jpeg], 0, ['page', 'jpeg']],
  ['others than the page has: none is guessed', [file, file], [png], 0, [undefined, undefined]],
  ['no RTF, a single picture on the clipboard', [file], [], 1, ['clipboard']],
  ['no RTF, several pictures', [file, file], [], 1, [undefined, undefined]],
  ['the RTF goes before the clipboard', [file], [png], 1, ['png']],
  ['of the web: not fetched', [web, web], [], 0, [undefined, undefined]],
  ['an image copied in a browser', [web], [], 1, ['clipboard']],
  ['a picture no reader could see', ['data:image/svg+xml;base64,PHN2Zz4='], [], 0, [undefined]],
])('%s', (_, sources, rtf, onClipboard, expected) => {
  const found = pictureSources(
    sources.map((src, n) => at(src, n + 1)),
    rtf,
    onClipboard,
  )
  expect(
    found.map((source) => (source?.from === 'rtf' ? source.picture.kind : source?.from)),
  ).toEqual(expected)
})
