import { pagesAgain, type Here } from './pages-again'

/** A list of so many rows in the cloud, two to a page. */
const listOf = (count: number) => async (cursor: string | undefined) => {
  const from = Number(cursor ?? 0)
  const rows = Array.from({ length: count }, (_, n) => n).slice(from, from + 2)
  return { rows, ...(from + 2 < count && { cursor: String(from + 2) }) }
}

test.each<[string, number, Here, number, boolean]>([
  ['nothing yet: the first page', 7, { pages: 0, whole: false }, 2, true],
  ['one page', 7, { pages: 1, whole: false }, 2, true],
  ['three pages, as there were', 7, { pages: 3, whole: false }, 6, true],
  ['all of them, though there is one page more', 7, { pages: 3, whole: true }, 7, false],
  ['fewer than there were', 3, { pages: 3, whole: true }, 3, false],
  ['none any more', 0, { pages: 2, whole: true }, 0, false],
  ['short of what there were, with none left', 3, { pages: 5, whole: false }, 3, false],
])('%s', async (_, count, here, rows, more) => {
  const again = await pagesAgain(listOf(count), here, () => true)
  expect(again.rows).toEqual(Array.from({ length: rows }, (_, n) => n))
  expect(again.cursor !== undefined).toBe(more)
})

test('what nobody waits for any more is not fetched to its end', async () => {
  let asked = 0
  const fetch = (cursor: string | undefined) => (asked++, listOf(100)(cursor))
  await pagesAgain(fetch, { pages: 1, whole: true }, () => asked < 2)
  expect(asked).toBe(2)
})
