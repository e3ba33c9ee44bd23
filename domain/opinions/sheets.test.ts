import { sheetsOf } from './sheets'

const told = (...opinions: number[]) =>
  sheetsOf(opinions.map((many, place) => ({ text: place + 1, opinions: many }))).map(
    ({ text, part, from, to }) => `${text}.${part} ${from}–${to}`,
  )

test.each<[string, number[], string[]]>([
  ['nothing', [], []],
  ['as many as one file holds', [1000, 2000], []],
  ['one more, in two periods', [1000, 2001], ['1.1 1–1000', '2.1 1–2001']],
  ['one more, in one period', [3001], ['1.1 1–3000', '1.2 3001–3001']],
  ['two full files', [6000], ['1.1 1–3000', '1.2 3001–6000']],
  ['a period that had none', [0, 3001], ['2.1 1–3000', '2.2 3001–3001']],
])('a summary of %s', (_, opinions, sheets) => {
  expect(told(...opinions)).toEqual(sheets)
})
