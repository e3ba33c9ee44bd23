import { newlyMissing } from './newly-missing'

test.each<[string, string[], string[][], string[]]>([
  ['nothing is gone', [], [['a'], []], []],
  ['gone since before the first that is kept', ['a', 'b'], [], []],
  [
    'in none of those that are kept',
    ['a', 'b'],
    [
      ['a', 'b'],
      ['b', 'a', 'c'],
    ],
    [],
  ],
  ['two have gone', ['a', 'b', 'c'], [['a']], ['b', 'c']],
  ['one went and another came back: as many as before', ['b'], [['a']], ['b']],
  ['and stay gone while one backup is kept that has them', ['a', 'b'], [['a', 'b'], ['a']], ['b']],
  ['one came back', ['a'], [['a', 'b']], []],
])('%s', (_, missing, ofOthers, gone) => {
  expect(newlyMissing(missing, ofOthers)).toEqual(gone)
})
