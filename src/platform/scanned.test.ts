import { readScanned, type Scanned } from './scanned'

const ours: Scanned = { path: 'packages/desk/approve/index?scene=ABCD2345', result: '' }

test.each<[what: string, scanned: Scanned, orText: boolean, read: string | undefined]>([
  ['a mini-program code', ours, false, 'ABCD2345'],
  ['a mini-program code, where text would do', ours, true, 'ABCD2345'],
  ['a scene with signs', { path: 'p?x=1&scene=a%3D1%2C2' }, false, 'a=1,2'],
  ['a page without a scene', { path: 'pages/news/list', result: 'ABCD2345' }, true, undefined],
  ['an ordinary code', { result: ' ABCD2345 ' }, true, 'ABCD2345'],
  ['an ordinary code, where only ours will do', { result: 'ABCD2345' }, false, undefined],
  ['nothing', {}, true, undefined],
])('%s', (_, scanned, orText, read) => expect(readScanned(scanned, orText)).toBe(read))
