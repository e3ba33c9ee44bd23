import { knownFor } from './known-number'

const head = { name: '张三', title: '局长' }
const clerk = { name: '张三', title: '科长' }
const other = { name: '李四', title: '科长' }

test.each([
  ['the only one of the name', head, [head, other], [other, head], head],
  [
    'with another title by now',
    { ...head, title: '区长' },
    [{ ...head, title: '区长' }],
    [head],
    head,
  ],
  [
    'typed with spaces',
    { name: ' 张三 ', title: '局长' },
    [{ name: ' 张三 ', title: '局长' }],
    [head],
    head,
  ],
  ['one of two namesakes, by the title', clerk, [head, clerk], [head, clerk], clerk],
  ['the other once the first is off the list', clerk, [clerk], [head, clerk], clerk],
  [
    'one of two namesakes, of neither title',
    { ...head, title: '主任' },
    [{ ...head, title: '主任' }],
    [head, clerk],
    undefined,
  ],
  ['a namesake who comes anew', clerk, [head, clerk], [head], undefined],
  ['the known one beside a namesake who comes anew', head, [head, clerk], [head], head],
  ['of one name and title with another', head, [head, head], [head], undefined],
  ['one of two who cannot be told apart', head, [head], [head, head], undefined],
  ['nobody known', other, [other], [head], undefined],
])('%s', (_, one, typed, known, found) => {
  expect(knownFor(one, typed, known)).toBe(found)
})
