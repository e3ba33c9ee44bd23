import { uniqueCollection } from './target'
import { failureOf, useWorkbench } from './workbench'

const bench = useWorkbench()

describe('adding documents', () => {
  test('an added document comes back whole, with nested values in their order', async () => {
    const stories = await bench.collectionOf()
    const data = {
      title: '代表通道',
      tags: ['a', ['b']],
      nested: { n: 1.5, none: null, yes: true },
    }
    const { _id } = await stories.add({ data })
    const { data: found } = await stories.doc(_id).get()
    expect(found).toEqual({ _id, ...data })
  })

  test('the service makes up an id of 32 letters and digits', async () => {
    const stories = await bench.collectionOf()
    const { _id } = await stories.add({ data: {} })
    expect(_id).toMatch(/^[0-9a-f]{32}$/)
  })

  test('several documents at once', async () => {
    const stories = await bench.collectionOf()
    const { _ids } = await stories.add({ data: [{ _id: 'a' }, { _id: 'b' }] })
    expect(_ids).toEqual(['a', 'b'])
    expect(await stories.count()).toMatchObject({ total: 2 })
  })

  test('a date, a server date and a place keep their types', async () => {
    const { db } = bench
    const visits = await bench.collectionOf()
    const at = new Date('2024-06-20T01:02:03.004Z')
    await visits.add({
      data: { _id: 'v', at, seen: db.serverDate(), place: db.Geo.Point(113, 23) },
    })
    const { data } = await visits.doc('v').get()
    expect(data['at']).toEqual(at)
    expect(data['seen']).toBeInstanceOf(Date)
    expect(data['place']).toMatchObject({ longitude: 113, latitude: 23 })
  })

  test('a server date with an offset is that much later', async () => {
    const { db } = bench
    const visits = await bench.collectionOf()
    const data = { _id: 'v', now: db.serverDate(), later: db.serverDate({ offset: 60_000 }) }
    await visits.add({ data })
    const found = (await visits.doc('v').get()).data
    expect(Number(found['later']) - Number(found['now'])).toBe(60_000)
  })

  test('a taken id is refused with the E11000 text', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const failure = await failureOf(stories.add({ data: { _id: 'a', n: 2 } }))
    expect(failure.errCode).toBe(-502001)
    expect(failure.text).toMatch(/E11000 duplicate key error collection: .*index: _id_/)
    expect((await stories.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
  })

  test('a field that begins with $ is refused', async () => {
    const stories = await bench.collectionOf()
    expect((await failureOf(stories.add({ data: { $where: '1' } }))).errCode).toBe(-502001)
  })

  test('a document above 16 MB is refused', async () => {
    const stories = await bench.collectionOf()
    const data = { text: '字'.repeat(6 * 1024 * 1024) }
    await failureOf(stories.add({ data }))
    expect(await stories.count()).toMatchObject({ total: 0 })
  })
})

describe('reading, replacing and removing one document', () => {
  test('a missing document fails with errCode -1', async () => {
    const stories = await bench.collectionOf()
    const failure = await failureOf(stories.doc('nobody').get())
    expect(failure.errCode).toBe(-1)
    expect(failure.text).toContain('document with _id nobody does not exist')
  })

  test('a missing document is null when the database is told not to throw', async () => {
    const { name } = await bench.collectionOf()
    const calm = bench.target.cloud.database({ throwOnNotFound: false } as never)
    const found = (await calm.collection(name).doc('nobody').get()) as { data: unknown }
    expect(found.data).toBeNull()
  })

  test('an id may be a number, which is not the text of it', async () => {
    const stories = await bench.collectionOf({ _id: 5, n: 1 })
    expect((await stories.doc(5).get()).data).toEqual({ _id: 5, n: 1 })
    expect((await failureOf(stories.doc('5').get())).errCode).toBe(-1)
  })

  test('set makes a document and says so', async () => {
    const stories = await bench.collectionOf()
    const { stats } = await stories.doc('a').set({ data: { n: 1 } })
    expect(stats).toEqual({ updated: 0, created: 1 })
    expect((await stories.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
  })

  test('set replaces the whole document', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1, old: true })
    const { stats } = await stories.doc('a').set({ data: { n: 2 } })
    expect(stats).toEqual({ updated: 1, created: 0 })
    expect((await stories.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
  })

  test('update changes what it names, within nested objects too', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1, style: { color: 'red', size: 2 } })
    await stories.doc('a').update({ data: { style: { size: 3 } } })
    expect((await stories.doc('a').get()).data).toEqual({
      _id: 'a',
      n: 1,
      style: { color: 'red', size: 3 },
    })
  })

  test('updating a missing document changes nothing and is no failure', async () => {
    const stories = await bench.collectionOf()
    const { stats } = await stories.doc('a').update({ data: { n: 1 } })
    expect(stats.updated).toBe(0)
    expect(await stories.count()).toMatchObject({ total: 0 })
  })

  test('remove says how many it removed', async () => {
    const stories = await bench.collectionOf({ _id: 'a' })
    expect((await stories.doc('a').remove()).stats.removed).toBe(1)
    expect((await stories.doc('a').remove()).stats.removed).toBe(0)
  })
})

describe('many documents', () => {
  test('where().update changes all that match', async () => {
    const stories = await bench.collectionOf({ s: 'x' }, { s: 'x' }, { s: 'y' })
    const { stats } = await stories.where({ s: 'x' }).update({ data: { s: 'z' } })
    expect(stats.updated).toBe(2)
    expect(await stories.where({ s: 'z' }).count()).toMatchObject({ total: 2 })
  })

  test('where().remove removes all that match', async () => {
    const stories = await bench.collectionOf({ s: 'x' }, { s: 'x' }, { s: 'y' })
    expect((await stories.where({ s: 'x' }).remove()).stats.removed).toBe(2)
    expect(await stories.count()).toMatchObject({ total: 1 })
  })
})

describe('collections', () => {
  test('a collection that does not exist is refused, for reading and for writing', async () => {
    const nowhere = bench.db.collection(`nowhere_${Date.now()}`)
    for (const call of [nowhere.get(), nowhere.count(), nowhere.add({ data: {} })]) {
      const failure = await failureOf(call)
      expect(failure.errCode).toBe(-502005)
      expect(failure.text).toContain('Db or Table not exist')
    }
  })

  test('a collection cannot be made twice', async () => {
    const { name } = await bench.collectionOf()
    const failure = await failureOf(bench.db.createCollection(name))
    expect(failure.text).toMatch(/exist/i)
  })

  if (uniqueCollection) {
    test('a unique index refuses a second document with the same value', async () => {
      const codes = bench.db.collection(uniqueCollection)
      await codes.add({ data: { _id: 'a', code: 'X1' } })
      const failure = await failureOf(codes.add({ data: { _id: 'b', code: 'X1' } }))
      expect(failure.errCode).toBe(-502001)
      expect(failure.text).toMatch(/E11000/)
    })

    test('a unique index refuses an update that takes a value', async () => {
      const codes = bench.db.collection(uniqueCollection)
      await codes.add({ data: { _id: 'a', code: 'X1' } })
      await codes.add({ data: { _id: 'b', code: 'X2' } })
      const failure = await failureOf(codes.doc('b').update({ data: { code: 'X1' } }))
      expect(failure.text).toMatch(/E11000/)
      expect((await codes.doc('b').get()).data).toMatchObject({ code: 'X2' })
    })

    test('a value that was given up can be taken', async () => {
      const codes = bench.db.collection(uniqueCollection)
      await codes.add({ data: { _id: 'a', code: 'X1' } })
      await codes.doc('a').update({ data: { code: 'X2' } })
      await codes.add({ data: { _id: 'b', code: 'X1' } })
      expect(await codes.count()).toMatchObject({ total: 2 })
    })
  }
})
