import type { Command } from './sdk-types'
import { failureOf, useWorkbench } from './workbench'

const bench = useWorkbench()

type Change = (_: Command) => object
const changes: [story: string, before: object, change: Change, after: object][] = [
  [
    '_.set replaces an object instead of merging',
    { o: { a: 1, b: 2 } },
    (_) => ({ o: _.set({ c: 3 }) }),
    { o: { c: 3 } },
  ],
  ['_.remove', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
  [
    '_.remove of a nested field',
    { o: { a: 1, b: 2 } },
    (_) => ({ o: { a: _.remove() } }),
    { o: { b: 2 } },
  ],
  ['_.inc', { n: 1 }, (_) => ({ n: _.inc(-3) }), { n: -2 }],
  ['_.inc of a missing field starts at 0', {}, (_) => ({ 'o.n': _.inc(2) }), { o: { n: 2 } }],
  ['_.mul', { n: 3 }, (_) => ({ n: _.mul(4), none: _.mul(4) }), { n: 12, none: 0 }],
  ['_.min and _.max', { a: 5, b: 5 }, (_) => ({ a: _.min(3), b: _.max(3) }), { a: 3, b: 5 }],
  ['_.rename', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
  ['_.push of several', { l: [1] }, (_) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['_.push makes the array', {}, (_) => ({ l: _.push('a') }), { l: ['a'] }],
  [
    '_.push in a place, sorted and cut',
    { l: [5, 1] },
    (_) => ({ l: _.push({ each: [4, 3], sort: 1, slice: 3 }) }),
    { l: [1, 3, 4] },
  ],
  [
    '_.push at a position',
    { l: [1, 4] },
    (_) => ({ l: _.push({ each: [2, 3], position: 1 }) }),
    { l: [1, 2, 3, 4] },
  ],
  [
    '_.push sorted by a field',
    { l: [{ s: 2 }] },
    (_) => ({ l: _.push({ each: [{ s: 3 }, { s: 1 }], sort: { s: -1 } }) }),
    { l: [{ s: 3 }, { s: 2 }, { s: 1 }] },
  ],
  ['_.unshift', { l: [3] }, (_) => ({ l: _.unshift([1, 2]) }), { l: [1, 2, 3] }],
  ['_.pop', { l: [1, 2] }, (_) => ({ l: _.pop() }), { l: [1] }],
  ['_.shift', { l: [1, 2] }, (_) => ({ l: _.shift() }), { l: [2] }],
  [
    '_.addToSet adds what is not there',
    { l: [1] },
    (_) => ({ l: _.addToSet({ $each: [1, 2] }) }),
    { l: [1, 2] },
  ],
  ['_.addToSet of one value', { l: ['a'] }, (_) => ({ l: _.addToSet('a') }), { l: ['a'] }],
  ['_.pull of a value', { l: [1, 2, 1] }, (_) => ({ l: _.pull(1) }), { l: [2] }],
  ['_.pull by a condition', { l: [1, 5, 9] }, (_) => ({ l: _.pull(_.gt(4)) }), { l: [1] }],
  [
    '_.pull of objects by some of their fields',
    {
      l: [
        { a: 1, b: 1 },
        { a: 2, b: 1 },
      ],
    },
    (_) => ({ l: _.pull({ a: 1 }) }),
    { l: [{ a: 2, b: 1 }] },
  ],
  ['_.pullAll', { l: [1, 2, 3, 2] }, (_) => ({ l: _.pullAll([2, 3]) }), { l: [1] }],
  ['_.bit', { n: 5 }, (_) => ({ n: _.bit({ and: 4 }) }), { n: 4 }],
  ['an element of an array by its index', { l: [1, 2] }, () => ({ 'l.1': 9 }), { l: [1, 9] }],
  ['a dotted path makes what is missing', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
]

describe('update commands', () => {
  test.each(changes)('%s', async (_story, before, change, after) => {
    const collection = await bench.collectionOf({ _id: 'd', ...before })
    await collection.doc('d').update({ data: change(bench._) })
    expect((await collection.doc('d').get()).data).toEqual({ _id: 'd', ...after })
  })

  test('an update that changes nothing says 0', async () => {
    const collection = await bench.collectionOf({ _id: 'd', n: 1 })
    const { stats } = await collection.doc('d').update({ data: { n: 1 } })
    expect(stats.updated).toBe(0)
  })

  test('a server date in an update is a date', async () => {
    const collection = await bench.collectionOf({ _id: 'd' })
    await collection.doc('d').update({ data: { at: bench.db.serverDate() } })
    expect((await collection.doc('d').get()).data['at']).toBeInstanceOf(Date)
  })

  test('a server date inside _.set is not: the SDK sends it as an object', async () => {
    const collection = await bench.collectionOf({ _id: 'd' })
    await collection.doc('d').update({ data: { at: bench._.set(bench.db.serverDate()) } })
    expect((await collection.doc('d').get()).data['at']).toEqual({ offset: 0 })
  })
})

const refusals: [story: string, before: object, change: Change, text: RegExp][] = [
  [
    'a field under null',
    { p: null },
    () => ({ p: { x: 1 } }),
    /Cannot create field 'x' in element \{p: null\}/,
  ],
  ['a field under text', { p: 'text' }, () => ({ 'p.x': 1 }), /Cannot create field 'x'/],
  ['_.inc of text', { n: 'one' }, (_) => ({ n: _.inc(1) }), /non-numeric/],
  ['_.push to what is no array', { l: 'text' }, (_) => ({ l: _.push(1) }), /must be an array/],
]

test.each(refusals)('%s is refused and nothing changes', async (_story, before, change, text) => {
  const collection = await bench.collectionOf({ _id: 'd', ...before, other: 1 })
  const data = { ...change(bench._), other: 2 }
  const failure = await failureOf(collection.doc('d').update({ data }))
  expect(failure.errCode).toBe(-502001)
  expect(failure.text).toMatch(text)
  expect((await collection.doc('d').get()).data).toEqual({ _id: 'd', ...before, other: 1 })
})
