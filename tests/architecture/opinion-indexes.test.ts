import indexes from '../../cloudfunctions/rules/indexes.json'

/** What the function asks `ruleOpinions`: fields that are given, then the one they are ordered by. */
const queries: [asked: string, given: string[], order: string | undefined][] = [
  [
    'opinions-document.ts, list-opinions.ts: all of an edition, page by page',
    ['editionId'],
    'order',
  ],
  ['list-opinions.ts: those without an answer', ['editionId', 'result'], 'order'],
  ['open-draft.ts: one giver’s on an edition', ['giver', 'editionId'], 'order'],
  ['drafts-for.ts, waiting.ts: a giver’s on some editions', ['giver', 'editionId'], undefined],
  ['counts.ts: how many stand where', ['editionId'], undefined],
]

const keysOf = ({ keys }: { keys: (string | number)[][] }) => keys.map(([field]) => field)

test.each(queries)('an index serves %s', (_, given, order) => {
  const serving = indexes.ruleOpinions.map(keysOf).filter((fields) => {
    const first = fields.slice(0, given.length)
    return (
      given.every((field) => first.includes(field)) && (!order || fields[given.length] === order)
    )
  })
  expect(serving.length).toBeGreaterThan(0)
})
