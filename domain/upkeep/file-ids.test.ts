import { fileIdsIn, placeOf, renamed } from './file-ids'

const here = 'cloud://a-1.6578-a-1/'
const there = 'cloud://b-2.6578-b-2/'

test.each<[string, unknown, string[]]>([
  ['nothing', { title: '会议', n: 3, none: null }, []],
  [
    'a field',
    { file: `${here}materials/m/报告 终稿.pdf`, n: 1 },
    [`${here}materials/m/报告 终稿.pdf`],
  ],
  [
    'deep in lists',
    { b: [{ fileId: `${here}a.png` }, { fileId: `${here}a.png` }] },
    [`${here}a.png`],
  ],
  ['the name of a field', { urls: { [`${here}c.jpg`]: 'https://x' } }, [`${here}c.jpg`]],
  ['words that only speak of one', { note: `见 ${here}a.png` }, []],
])('files are found in %s', (_, document, ids) => {
  expect(fileIdsIn(document).sort()).toEqual(ids)
})

test('files are renamed wherever they are found, and nothing else is', () => {
  const document = {
    a: `${here}x.png`,
    b: [JSON.stringify({ [`${here}y`]: 1 })],
    c: '云',
    n: 1,
    d: null,
  }
  expect(renamed(document, [here], there)).toEqual({
    a: `${there}x.png`,
    b: [JSON.stringify({ [`${there}y`]: 1 })],
    c: '云',
    n: 1,
    d: null,
  })
})

test('a fileID falls into its environment and its path', () => {
  expect(placeOf(`${here}stories/a b.png`)).toEqual({ prefix: here, path: 'stories/a b.png' })
  expect(placeOf('https://x/y')).toBeUndefined()
})
