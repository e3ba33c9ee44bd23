import { EJSON } from 'bson'
import fc from 'fast-check'
import { anyValue, plainValue } from './arbitrary-values'
import type { Fields } from './ejson'
import { sortKey } from './index-entries'
import type { IndexDeclarations } from './index-declarations'
import { openTestDatabase } from './testing'

const indexes: IndexDeclarations = {
  things: [
    { name: 'up', keys: [['a', 1]] },
    {
      name: 'down_up',
      keys: [
        ['b', -1],
        ['a', 1],
      ],
    },
    { name: 'nested', keys: [['c.d', -1]] },
    {
      name: 'three',
      keys: [
        ['a', 1],
        ['b', 1],
        ['c.d', -1],
      ],
    },
  ],
}
/** Few values, so that documents share them and questions hit them. */
const value = fc.oneof(
  { arbitrary: fc.constantFrom(0, 1, 2, 3, 'a', 'b', 'ab', null), weight: 6 },
  { arbitrary: plainValue, weight: 1 },
)
const plainDocument = fc.record(
  { a: value, b: value, c: fc.record({ d: value }, { requiredKeys: [] }) },
  { requiredKeys: [] },
)
/** One field at most holds an array, as an index of several fields demands. */
const anyDocument = fc
  .tuple(
    plainDocument,
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(
      fc.array(value, { maxLength: 4 }),
      anyValue,
      fc.array(fc.record({ d: value }), { maxLength: 3 }),
    ),
  )
  .map(([document, field, inside]) => ({ ...document, [field]: inside }))

const operand = fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: anyValue, weight: 1 })
const condition = fc.oneof(
  operand,
  fc.array(operand, { maxLength: 3 }).map((values) => ({ $in: values })),
  fc
    .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), operand)
    .map(([name, value]) => ({ [name]: value })),
  fc
    .tuple(fc.constantFrom('$gt', '$gte'), value, fc.constantFrom('$lt', '$lte'), value)
    .map(([lower, from, upper, to]) => ({ [lower]: from, [upper]: to })),
  fc.boolean().map((there) => ({ $exists: there })),
)
const conditions = fc.dictionary(fc.constantFrom('a', 'b', 'c.d'), condition, {
  minKeys: 1,
  maxKeys: 2,
})
const query = fc.oneof(
  { arbitrary: conditions, weight: 3 },
  fc.tuple(conditions, conditions).map((parts) => ({ $and: parts })),
  fc.tuple(conditions, conditions).map((parts) => ({ $or: parts })),
)
const order = fc.dictionary(fc.constantFrom('a', 'b', 'c.d'), fc.constantFrom<(1 | -1)[]>(1, -1), {
  minKeys: 1,
  maxKeys: 2,
})

/** The indexed and the bare database give the same documents, and in places that sort the same. */
async function compare(documents: object[], asked: { query: object; order: Sort }[]) {
  const [indexed, bare] = [openTestDatabase(indexes), openTestDatabase({ things: [] })]
  const numbered: Fields[] = documents.map((document, _id) => ({ _id, ...document }))
  const places = (ids: unknown[], order: Sort) =>
    ids.map((id) => sortKey(numbered[id as number] ?? {}, Object.entries(order)).toString('hex'))
  try {
    await indexed.insert('things', ...numbered)
    await bare.insert('things', ...numbered)
    for (const { query, order } of asked) {
      const [some, all] = [await indexed.ask('things', query), await bare.ask('things', query)]
      expect(some.sort(numerically)).toEqual(all.sort(numerically))
      const page = { order, offset: 2, limit: 5 }
      expect(places(await indexed.ask('things', query, page), order)).toEqual(
        places(await bare.ask('things', query, page), order),
      )
    }
  } finally {
    await indexed.close()
    await bare.close()
  }
}
type Sort = Record<string, 1 | -1>
const numerically = (a: unknown, b: unknown) => Number(a) - Number(b)
const many = { minLength: 20, maxLength: 60, size: 'max' } as const
const asked = fc.array(fc.record({ query, order }), { minLength: 20, maxLength: 40, size: 'max' })

test('with plain values, an index gives what looking at everything gives', async () => {
  await fc.assert(fc.asyncProperty(fc.array(plainDocument, many), asked, compare), {
    numRuns: 40,
  })
})

test('with arrays and objects too', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyDocument, many), asked, compare), {
    numRuns: 40,
  })
})

test('what changes and goes leaves the index with it', async () => {
  const change = fc.tuple(fc.nat(19), fc.option(anyDocument))
  await fc.assert(
    fc.asyncProperty(fc.array(change, many), asked, async (changes, questions) => {
      const indexed = openTestDatabase(indexes)
      const kept = new Map<number, object>()
      for (const [id, document] of changes) {
        const query = JSON.stringify({ _id: id })
        const request = { collectionName: 'things', query, multi: false }
        if (document === null) {
          await indexed.database.handle('database.removeDocument', request)
          kept.delete(id)
        } else {
          const data = EJSON.stringify(document, { relaxed: false })
          await indexed.database.handle('database.modifyDocument', {
            ...request,
            data,
            merge: false,
            upsert: true,
          })
          kept.set(id, document)
        }
      }
      const bare = openTestDatabase({ things: [] })
      if (kept.size > 0)
        await bare.insert('things', ...[...kept].map(([id, one]) => ({ _id: id, ...one })))
      try {
        for (const { query } of questions) {
          const [some, all] = [await indexed.ask('things', query), await bare.ask('things', query)]
          expect(some.sort(numerically)).toEqual(all.sort(numerically))
        }
      } finally {
        await indexed.close()
        await bare.close()
      }
    }),
    { numRuns: 25 },
  )
})
