import { leftAfter, onScreen, saysMore } from './kept-settings'

interface Sheet {
  term: number
  kinds: string[]
}
const known = { revision: 3, settings: { term: 18, kinds: ['座谈会'] } }

test('what was changed here stands on top, what others changed elsewhere stays', () => {
  const theirs = { revision: 4, settings: { term: 19, kinds: ['座谈会'] } }
  expect(onScreen<Sheet>(theirs, { kinds: ['视察'] })).toEqual({ term: 19, kinds: ['视察'] })
})

test('what was typed while the rest was saved is still to be saved', () => {
  const kinds = ['视察']
  const handedOver = onScreen<Sheet>(known, { kinds })
  expect(leftAfter<Sheet>({ kinds }, handedOver)).toEqual({})
  expect(leftAfter<Sheet>({ kinds, term: 19 }, handedOver)).toEqual({ term: 19 })
  expect(leftAfter<Sheet>({ kinds: ['视察', '调研'] }, handedOver)).toEqual({
    kinds: ['视察', '调研'],
  })
})

test.each<[string, Partial<Sheet>, boolean]>([
  ['nothing changed', {}, false],
  ['changed back to what is there', { kinds: ['座谈会'] }, false],
  ['changed', { kinds: [] }, true],
])('%s', (_, parts, more) => expect(saysMore<Sheet>(known, parts)).toBe(more))
