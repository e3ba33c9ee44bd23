import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readIndexDeclarations } from './index'
import { openTestDatabase, type TestDatabase } from './testing'

const byCode = { name: 'by_code', keys: [['code', 1]] as [string, 1][] }
let opened: TestDatabase
const open = (...[indexes, options]: Parameters<typeof openTestDatabase>) =>
  (opened = openTestDatabase(indexes, options))
afterEach(() => opened?.close())

describe('indexes and the file', () => {
  test('an index declared later is built from the documents that are there, and dropped when it is not declared any more', async () => {
    const { insert, ask, restart } = open({ things: [] })
    await insert('things', { _id: 1, code: 'a' }, { _id: 2, code: 'b' })
    await restart({ things: [byCode] })
    expect(await ask('things', { code: 'b' })).toEqual([2])
    expect(opened.database.info().lastRequest).toMatchObject({ examined: 1, index: 'by_code' })
    await restart({ things: [] })
    expect(await ask('things', { code: 'b' })).toEqual([2])
    expect(opened.database.info().lastRequest).toMatchObject({ examined: 2, index: null })
  })

  test('a unique index that the documents break stops the start and says why', async () => {
    const { insert, restart } = open({ things: [] })
    await insert('things', { _id: 1, code: 'a' }, { _id: 2, code: 'a' })
    await expect(restart({ things: [{ ...byCode, unique: true }] })).rejects.toThrow(
      /E11000.*index: by_code dup key: \{ code: "a" \}/,
    )
  })

  test('several values of one document count once in a unique index', async () => {
    const { insert, ask } = open({ things: [{ ...byCode, unique: true }] })
    await insert('things', { _id: 1, code: ['a', 'a', 'b'] })
    await expect(insert('things', { _id: 2, code: 'b' })).rejects.toThrow(/E11000/)
    expect(await ask('things', {})).toEqual([1])
  })
})

describe('the whole state', () => {
  test('goes out as canonical EJSON and comes back with collections, dates and numbers', async () => {
    const { insert, ask } = open({ things: [byCode] })
    await insert('things', { _id: 1, code: 'a', at: new Date(0), n: 2.5 })
    const state = opened.database.exportAll()
    expect(state).toEqual({
      things: [
        '{"_id":{"$numberInt":"1"},"code":"a","at":{"$date":{"$numberLong":"0"}},"n":{"$numberDouble":"2.5"}}',
      ],
    })
    opened.database.reset()
    expect(await ask('things', {})).toEqual([])
    opened.database.importAll({ ...state, others: ['{"_id":"x"}'] })
    expect(await ask('things', { code: 'a', at: new Date(0) })).toEqual([1])
    expect(opened.database.info().collections).toEqual({ things: 1, others: 1 })
  })

  test('stays as it was when an import holds something that cannot be kept', async () => {
    const { insert, ask } = open({ things: [byCode] })
    await insert('things', { _id: 1 })
    const twice = ['{"_id":"x"}', '{"_id":"x"}']
    expect(() => opened.database.importAll({ things: twice })).toThrow(/E11000/)
    expect(await ask('things', {})).toEqual([1])
  })
})

describe('the life of a transaction', () => {
  const start = async () =>
    (await opened.database.handle('database.startTransaction', {}))['transactionId'] as string
  const write = (n: number, transactionId?: string) =>
    opened.database.handle('database.modifyDocument', {
      collectionName: 'things',
      transactionId,
      query: '{"_id":1}',
      data: `{"$set":{"n":${n}}}`,
      merge: true,
    })

  test('ends by itself: its writes and locks are gone', async () => {
    const { insert, ask } = open({ things: [] }, { transactionLifeMs: 50 })
    await insert('things', { _id: 1, n: 1 })
    const transactionId = await start()
    await write(2, transactionId)
    // Waits for the lock, which only the end of the transaction opens.
    await write(3)
    expect(opened.database.info().openTransactions).toBe(0)
    expect(await ask('things', { n: 3 })).toEqual([1])
    await expect(write(4, transactionId)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('TransactionNotExist') as string,
    })
  })

  test('a write that waits when the database stops is told so', async () => {
    const { insert } = open({ things: [] })
    await insert('things', { _id: 1, n: 1 })
    await write(2, await start())
    const waiting = expect(write(3)).rejects.toMatchObject({ code: 'SYS_ERR' })
    await opened.database.stop()
    await waiting
  })

  test('a value of a unique index that was given up after the snapshot is a conflict, not a hole', async () => {
    const { insert, ask } = open({ things: [{ ...byCode, unique: true }] })
    await insert('things', { _id: 1, code: 'a' })
    const transactionId = await start()
    await ask('things', {}, { transactionId })
    const query = '{"_id":1}'
    await opened.database.handle('database.removeDocument', { collectionName: 'things', query })
    const data = ['{"_id":2,"code":"a"}']
    await expect(
      opened.database.handle('database.insertDocument', {
        collectionName: 'things',
        data,
        transactionId,
      }),
    ).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
  })

  test('a value given up and taken within one transaction is no duplicate', async () => {
    const { insert, ask } = open({ things: [{ ...byCode, unique: true }] })
    await insert('things', { _id: 1, code: 'a' })
    const transactionId = await start()
    const of = { collectionName: 'things', transactionId }
    await opened.database.handle('database.removeDocument', { ...of, query: '{"_id":1}' })
    await opened.database.handle('database.insertDocument', {
      ...of,
      data: ['{"_id":2,"code":"a"}'],
    })
    await opened.database.handle('database.commitTransaction', { transactionId })
    expect(await ask('things', { code: 'a' })).toEqual([2])
  })
})

test('an action that there is not is refused by name', async () => {
  open({})
  await expect(opened.database.handle('database.dropEverything', {})).rejects.toMatchObject({
    code: 'INVALID_PARAM',
    message: expect.stringContaining('database.dropEverything') as string,
  })
})

test.each([
  [
    'an aggregate stage',
    'aggregateDocuments',
    { stages: [{ stageKey: '$facet', stageValue: '{}' }] },
    /\$facet/,
  ],
  ['a query operator', 'getDocument', { query: '{"a":{"$near":1}}' }, /\$near/],
  ['a script', 'getDocument', { query: '{"$where":"1"}' }, /\$where/],
  [
    'a positional path',
    'modifyDocument',
    { query: '{"_id":1}', data: '{"$set":{"a.$.b":1}}', merge: true },
    /positional/,
  ],
  ['a type of value', 'insertDocument', { data: ['{"n":{"$numberDecimal":"1"}}'] }, /Decimal128/],
])(
  '%s that the embedded database does not have is refused by name',
  async (_what, action, body, text) => {
    await open({ things: [] }).insert('things', { _id: 1, a: [{ b: 0 }] })
    await expect(
      opened.database.handle(`database.${action}`, { collectionName: 'things', ...body }),
    ).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringMatching(text) as string,
    })
  },
)

describe('declarations of indexes', () => {
  const read = (areas: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'declarations-'))
    try {
      for (const [area, text] of Object.entries(areas)) {
        mkdirSync(join(folder, area))
        writeFileSync(join(folder, area, 'indexes.json'), text)
      }
      return readIndexDeclarations(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test('of all areas are put together', () => {
    const declared = read({
      news: '{"stories":[]}',
      people: `{"people":[${JSON.stringify(byCode)}]}`,
    })
    expect(declared).toEqual({ stories: [], people: [byCode] })
  })

  test.each([
    ['{', /news.indexes\.json: .*JSON/],
    ['[]', /must be an object of collections/],
    ['{"stories":{}}', /stories must be a list/],
    ['{"stories":[{"keys":[["a",1]]}]}', /without a usable name/],
    ['{"stories":[{"name":"x","keys":[["a",2]]}]}', /stories\.x: keys must be pairs/],
    ['{"stories":[{"name":"x","keys":[]}]}', /stories\.x: keys must be pairs/],
    ['{"stories":[{"name":"x","keys":[["a",1]],"uniqe":true}]}', /unknown property uniqe/],
    ['{"stories":[{"name":"x","keys":[["a",1]]},{"name":"x","keys":[["b",1]]}]}', /declared twice/],
  ])('malformed as in %s, they are refused with the fault', (text, fault) => {
    expect(() => read({ news: text })).toThrow(fault)
  })

  test('of one index in two areas must be alike', () => {
    const audit = (direction: number) =>
      `{"audit":[{"name":"by_time","keys":[["at",${direction}]]}]}`
    expect(read({ news: audit(-1), people: audit(-1) })['audit']).toHaveLength(1)
    expect(() => read({ news: audit(-1), people: audit(1) })).toThrow(
      /people.*audit\.by_time differently/,
    )
  })
})
