import type { Command } from './sdk-types'
import { failureOf, useWorkbench } from './workbench'

const bench = useWorkbench()

const people = [
  { _id: 'an', age: 30, name: '安安', tags: ['a', 'b'], home: { city: '广州' } },
  { _id: 'bo', age: 41, name: 'Bo', tags: ['b'], home: { city: '深圳' }, left: null },
  {
    _id: 'ci',
    age: 55,
    name: 'bob',
    tags: [],
    scores: [
      { s: 1, of: 'x' },
      { s: 9, of: 'y' },
    ],
  },
  { _id: 'di', age: '41', tags: ['a', 'b', 'c'], scores: [{ s: 5, of: 'x' }] },
]

type Ask = (_: Command) => object
const asks: [story: string, ask: Ask, ids: string[]][] = [
  ['equality keeps to the type', () => ({ age: 41 }), ['bo']],
  ['a nested object asks about its fields', () => ({ home: { city: '广州' } }), ['an']],
  ['a dotted path', () => ({ 'home.city': '深圳' }), ['bo']],
  ['a value is found inside an array', () => ({ tags: 'c' }), ['di']],
  ['a whole array', () => ({ tags: ['b'] }), ['bo']],
  ['a field of objects in an array', () => ({ 'scores.s': 9 }), ['ci']],
  ['an index into an array', () => ({ 'tags.0': 'b' }), ['bo']],
  ['null asks for null and for nothing', () => ({ left: null }), ['an', 'bo', 'ci', 'di']],
  ['_.eq', (_) => ({ age: _.eq(30) }), ['an']],
  ['_.neq finds those without the field too', (_) => ({ name: _.neq('Bo') }), ['an', 'ci', 'di']],
  ['_.gt compares numbers with numbers', (_) => ({ age: _.gt(30) }), ['bo', 'ci']],
  ['_.gte', (_) => ({ age: _.gte(41) }), ['bo', 'ci']],
  ['_.lt', (_) => ({ age: _.lt(41) }), ['an']],
  ['_.lte', (_) => ({ age: _.lte(41) }), ['an', 'bo']],
  ['_.lte(null) finds what is missing', (_) => ({ left: _.lte(null) }), ['an', 'bo', 'ci', 'di']],
  ['_.in', (_) => ({ age: _.in([30, '41']) }), ['an', 'di']],
  ['_.nin', (_) => ({ age: _.nin([30, '41']) }), ['bo', 'ci']],
  ['_.exists(true) counts null', (_) => ({ left: _.exists(true) }), ['bo']],
  ['_.exists(false)', (_) => ({ home: _.exists(false) }), ['ci', 'di']],
  ['_.mod', (_) => ({ age: _.mod(10, 5) }), ['ci']],
  ['_.size', (_) => ({ tags: _.size(0) }), ['ci']],
  ['_.all', (_) => ({ tags: _.all(['a', 'b']) }), ['an', 'di']],
  [
    '_.elemMatch wants one element to meet all',
    (_) => ({ scores: _.elemMatch({ s: _.gt(4), of: 'x' }) }),
    ['di'],
  ],
  ['_.elemMatch on plain elements', (_) => ({ tags: _.elemMatch(_.eq('c')) }), ['di']],
  ['chained _.gt().and()', (_) => ({ age: _.gt(30).and(_.lt(50)) }), ['bo']],
  ['_.or within a field', (_) => ({ age: _.eq(30).or(_.eq(55)) }), ['an', 'ci']],
  ['_.not', (_) => ({ age: _.not(_.gt(40)) }), ['an', 'di']],
  ['_.and of conditions', (_) => _.and({ tags: 'a' }, { tags: 'c' }), ['di']],
  ['_.or of conditions', (_) => _.or({ age: 30 }, { name: 'bob' }), ['an', 'ci']],
  ['_.nor of conditions', (_) => _.nor({ tags: 'a' }, { age: 55 }), ['bo']],
  ['a pattern', () => ({ name: /^b/i }), ['bo', 'ci']],
  ['a pattern of Chinese text', () => ({ 'home.city': /州/ }), ['an']],
]

describe('asking', () => {
  test.each(asks)('%s', async (_story, ask, ids) => {
    const collection = await bench.collectionOf(...people)
    const { data } = await collection.where(ask(bench._)).get()
    expect(data.map(({ _id }) => _id as string).sort()).toEqual(ids)
    expect(await collection.where(ask(bench._)).count()).toMatchObject({ total: ids.length })
  })

  test('db.RegExp', async () => {
    const collection = await bench.collectionOf(...people)
    const condition = { name: bench.db.RegExp({ regexp: '^BO', options: 'i' }) }
    expect((await collection.where(condition).get()).data).toHaveLength(2)
  })

  test('a date range', async () => {
    const days = ['2024-01-01', '2024-02-01', '2024-03-01'].map((day) => ({ at: new Date(day) }))
    const collection = await bench.collectionOf(...days)
    const after = bench._.gt(new Date('2024-01-15'))
    expect((await collection.where({ at: after }).get()).data).toHaveLength(2)
  })

  test('an unknown operator is refused', async () => {
    const collection = await bench.collectionOf(...people)
    const failure = await failureOf(collection.where({ age: { $around: 40 } }).get())
    expect(failure.errCode).toBe(-502001)
  })
})

describe('order, pages and fields', () => {
  const ids = (data: object[]) => data.map((one) => (one as { _id: string })._id)

  test('orders by one field, both ways', async () => {
    const collection = await bench.collectionOf(
      { _id: 'b', n: 2 },
      { _id: 'c', n: 3 },
      { _id: 'a', n: 1 },
    )
    expect(ids((await collection.orderBy('n', 'asc').get()).data)).toEqual(['a', 'b', 'c'])
    expect(ids((await collection.orderBy('n', 'desc').get()).data)).toEqual(['c', 'b', 'a'])
  })

  test('orders by several fields', async () => {
    const collection = await bench.collectionOf(
      { _id: 'a', g: 1, n: 1 },
      { _id: 'b', g: 2, n: 2 },
      { _id: 'c', g: 1, n: 3 },
    )
    const { data } = await collection.orderBy('g', 'asc').orderBy('n', 'desc').get()
    expect(ids(data)).toEqual(['c', 'a', 'b'])
  })

  test('types stand in their order: nothing, numbers, text, objects, arrays, truth, dates', async () => {
    const collection = await bench.collectionOf(
      { _id: '7', v: new Date(0) },
      { _id: '6', v: false },
      { _id: '4', v: { a: 1 } },
      { _id: '3', v: 'text' },
      { _id: '2', v: 99 },
      { _id: '1' },
    )
    expect(ids((await collection.orderBy('v', 'asc').get()).data)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '6',
      '7',
    ])
  })

  test('skip and limit cut a page', async () => {
    const collection = await bench.collectionOf(...[5, 3, 1, 4, 2].map((n) => ({ _id: `${n}`, n })))
    const { data } = await collection.orderBy('n', 'asc').skip(1).limit(2).get()
    expect(ids(data)).toEqual(['2', '3'])
  })

  test('a get gives 100 documents unless told otherwise, and never above 1,000', async () => {
    const collection = await bench.collectionOf()
    for (let block = 0; block < 11; block++)
      await collection.add({
        data: Array.from({ length: 100 }, (_, n) => ({ n: block * 100 + n })),
      })
    expect((await collection.get()).data).toHaveLength(100)
    expect((await collection.limit(300).get()).data).toHaveLength(300)
    expect((await collection.limit(5000).get()).data).toHaveLength(1000)
    expect(await collection.count()).toMatchObject({ total: 1100 })
  })

  test('field keeps what it names and the id', async () => {
    const collection = await bench.collectionOf({
      _id: 'a',
      x: 1,
      y: { z: 2, w: 3 },
      l: [{ q: 1, r: 2 }],
    })
    const { data } = await collection.field({ x: true, 'y.z': true, 'l.q': true }).get()
    expect(data).toEqual([{ _id: 'a', x: 1, y: { z: 2 }, l: [{ q: 1 }] }])
  })

  test('field leaves out what it denies', async () => {
    const collection = await bench.collectionOf({ _id: 'a', x: 1, y: { z: 2, w: 3 } })
    const { data } = await collection.field({ _id: false, 'y.z': false }).get()
    expect(data).toEqual([{ x: 1, y: { w: 3 } }])
  })

  test('field on one document', async () => {
    const collection = await bench.collectionOf({ _id: 'a', x: 1, y: 2 })
    expect((await collection.doc('a').field({ y: true }).get()).data).toEqual({ _id: 'a', y: 2 })
  })

  test('a slice of an array keeps the other fields', async () => {
    const collection = await bench.collectionOf({ _id: 'a', x: 1, l: [1, 2, 3] })
    const { data } = await collection.field({ l: { $slice: 2 } }).get()
    expect(data).toEqual([{ _id: 'a', x: 1, l: [1, 2] }])
  })
})
