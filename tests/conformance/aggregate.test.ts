import { failureOf, useWorkbench } from './workbench'

const bench = useWorkbench()

const receipts = [
  { _id: '1', group: '一', seats: 3, tags: ['x', 'y'], by: 'an' },
  { _id: '2', group: '二', seats: 5, tags: [], by: 'bo' },
  { _id: '3', group: '一', seats: 4, by: 'an' },
  { _id: '4', group: '三', seats: 1, tags: ['x'] },
]

describe('aggregate', () => {
  test('match, group, sort', async () => {
    const { aggregate: $ } = bench._
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection
      .aggregate()
      .match({ seats: bench._.gt(1) })
      .group({
        _id: '$group',
        seats: $.sum('$seats'),
        most: $.max('$seats'),
        mean: $.avg('$seats'),
      })
      .sort({ seats: -1, _id: 1 })
      .end()
    expect(list).toEqual([
      { _id: '一', seats: 7, most: 4, mean: 3.5 },
      { _id: '二', seats: 5, most: 5, mean: 5 },
    ])
  })

  test('group of everything, with lists and a count', async () => {
    const { aggregate: $ } = bench._
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection
      .aggregate()
      .sort({ _id: 1 })
      .group({ _id: null, ids: $.push('$_id'), first: $.first('$_id'), n: $.sum(1) })
      .end()
    expect(list).toEqual([{ _id: null, ids: ['1', '2', '3', '4'], first: '1', n: 4 }])
  })

  test('group by two fields at once', async () => {
    const { aggregate: $ } = bench._
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection
      .aggregate()
      .match({ group: bench._.in(['一', '三']) })
      .group({ _id: { group: '$group', by: '$by' }, n: $.sum(1) })
      .sort({ n: -1 })
      .limit(1)
      .end()
    expect(list).toEqual([{ _id: { group: '一', by: 'an' }, n: 2 }])
  })

  test('skip and limit', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection.aggregate().sort({ seats: 1 }).skip(1).limit(2).end()
    expect(list.map(({ _id }) => _id)).toEqual(['1', '3'])
  })

  test('without a limit it gives 20', async () => {
    const collection = await bench.collectionOf()
    await collection.add({ data: Array.from({ length: 30 }, (_, n) => ({ n })) })
    expect((await collection.aggregate().sort({ n: 1 }).end()).list).toHaveLength(20)
    expect((await collection.aggregate().limit(25).end()).list).toHaveLength(25)
  })

  test('project keeps, renames and computes', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection
      .aggregate()
      .match({ _id: '1' })
      .project({ _id: 0, seats: 1, of: '$group', isBig: { $gt: ['$seats', 2] } })
      .end()
    expect(list).toEqual([{ seats: 3, of: '一', isBig: true }])
  })

  test('unwind gives one document per element and drops the others', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection.aggregate().unwind('$tags').sort({ _id: 1, tags: 1 }).end()
    expect(list.map(({ _id, tags }) => `${_id as string}${tags as string}`)).toEqual([
      '1x',
      '1y',
      '4x',
    ])
  })

  test('unwind can keep those without elements and count the places', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection
      .aggregate()
      .unwind({ path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'at' })
      .sort({ _id: 1, at: 1 })
      .end()
    expect(list.map(({ _id, at }) => [_id, at])).toEqual([
      ['1', 0],
      ['1', 1],
      ['2', null],
      ['3', null],
      ['4', 0],
    ])
  })

  test('lookup by equal fields', async () => {
    const people = await bench.collectionOf({ _id: 'an', name: '安' }, { _id: 'bo', name: '波' })
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection
      .aggregate()
      .sort({ _id: 1 })
      .lookup({ from: people.name, localField: 'by', foreignField: '_id', as: 'person' })
      .end()
    expect(list.map(({ person }) => person)).toEqual([
      [{ _id: 'an', name: '安' }],
      [{ _id: 'bo', name: '波' }],
      [{ _id: 'an', name: '安' }],
      [],
    ])
  })

  test('lookup by a pipeline', async () => {
    const people = await bench.collectionOf({ _id: 'an', age: 3 }, { _id: 'bo', age: 5 })
    const collection = await bench.collectionOf(...receipts)
    const pipeline = bench._.aggregate
      .pipeline()
      .match({ $expr: { $eq: ['$age', '$$seats'] } })
      .project({ _id: 1 })
      .done()
    const { list } = await collection
      .aggregate()
      .sort({ _id: 1 })
      .lookup({ from: people.name, let: { seats: '$seats' }, pipeline, as: 'same' })
      .end()
    expect(list.map(({ same }) => same)).toEqual([[{ _id: 'an' }], [{ _id: 'bo' }], [], []])
  })

  test('count', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection.aggregate().match({ group: '一' }).count('n').end()
    expect(list).toEqual([{ n: 2 }])
  })

  test('counting nothing gives no document', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection.aggregate().match({ group: '九' }).count('n').end()
    expect(list).toEqual([])
  })

  test('addFields, replaceRoot, sortByCount', async () => {
    const collection = await bench.collectionOf(...receipts)
    const added = await collection
      .aggregate()
      .match({ _id: '2' })
      .addFields({ double: { $multiply: ['$seats', 2] } })
      .end()
    expect(added.list).toEqual([{ ...receipts[1], double: 10 }])
    const replaced = await collection
      .aggregate()
      .match({ _id: '2' })
      .replaceRoot({ newRoot: { who: '$by' } })
      .end()
    expect(replaced.list).toEqual([{ who: 'bo' }])
    const counted = await collection.aggregate().sortByCount('$group').limit(1).end()
    expect(counted.list).toEqual([{ _id: '一', count: 2 }])
  })

  test('bucket puts a value on a boundary into the bucket above', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection
      .aggregate()
      .bucket({ groupBy: '$seats', boundaries: [1, 4, 5], default: 'more' })
      .end()
    expect(list).toEqual([
      { _id: 1, count: 2 },
      { _id: 4, count: 1 },
      { _id: 'more', count: 1 },
    ])
  })

  test('sample gives so many, none twice', async () => {
    const collection = await bench.collectionOf(...receipts)
    const { list } = await collection.aggregate().sample({ size: 3 }).end()
    expect(new Set(list.map(({ _id }) => _id)).size).toBe(3)
  })

  test('a stage with an unknown operator fails with a string code and no number', async () => {
    const collection = await bench.collectionOf(...receipts)
    const failure = await failureOf(
      collection
        .aggregate()
        .project({ x: { $twist: '$seats' } })
        .end(),
    )
    expect(failure.code).toBe('DATABASE_REQUEST_FAILED')
  })
})
