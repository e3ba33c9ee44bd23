import { failureOf, useWorkbench } from './workbench'

const bench = useWorkbench()

describe('a transaction', () => {
  test('shows its writes to nobody until it is committed', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const transaction = await bench.db.startTransaction()
    const inside = transaction.collection(stories.name)
    await inside.doc('a').update({ data: { n: 2 } })
    await inside.add({ data: { _id: 'b', n: 3 } })
    expect((await stories.get()).data).toEqual([{ _id: 'a', n: 1 }])
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
    await transaction.commit()
    expect((await stories.orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', n: 2 },
      { _id: 'b', n: 3 },
    ])
  })

  test('leaves nothing behind when it is rolled back', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const transaction = await bench.db.startTransaction()
    const inside = transaction.collection(stories.name)
    await inside.doc('a').remove()
    await inside.add({ data: { _id: 'b' } })
    await transaction.rollback()
    expect((await stories.get()).data).toEqual([{ _id: 'a', n: 1 }])
  })

  test('goes on seeing what it first saw', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const transaction = await bench.db.startTransaction()
    const inside = transaction.collection(stories.name)
    expect((await inside.doc('a').get()).data).toMatchObject({ n: 1 })
    await stories.doc('a').update({ data: { n: 2 } })
    expect((await inside.doc('a').get()).data).toMatchObject({ n: 1 })
    await transaction.rollback()
  })

  test('searches among its own writes', async () => {
    const stories = await bench.collectionOf(
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 3 },
    )
    const transaction = await bench.db.startTransaction()
    const inside = transaction.collection(stories.name)
    await inside.doc('a').update({ data: { n: 9 } })
    await inside.doc('b').remove()
    await inside.add({ data: { _id: 'd', n: 5 } })
    const { data } = await inside
      .where({ n: bench._.gt(1) })
      .orderBy('n', 'asc')
      .get()
    expect(data.map(({ _id }) => _id)).toEqual(['c', 'd', 'a'])
    await transaction.rollback()
  })

  test('set inside it makes a document, and the SDK says created 0', async () => {
    const stories = await bench.collectionOf()
    const transaction = await bench.db.startTransaction()
    const { stats } = await transaction
      .collection(stories.name)
      .doc('a')
      .set({ data: { n: 1 } })
    expect(stats.created).toBe(0)
    await transaction.commit()
    expect((await stories.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
  })

  test('is gone after commit', async () => {
    const stories = await bench.collectionOf({ _id: 'a' })
    const transaction = await bench.db.startTransaction()
    await transaction.commit()
    const failure = await failureOf(transaction.collection(stories.name).doc('a').get())
    expect(failure.errCode).toBe(-501001)
    expect(failure.text).toContain('TransactionNotExist')
    expect((await failureOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
  })
})

describe('two at the same document', () => {
  test('a transaction that writes what another has written fails at once and is ended', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const [first, second] = [await bench.db.startTransaction(), await bench.db.startTransaction()]
    await first
      .collection(stories.name)
      .doc('a')
      .update({ data: { n: 2 } })
    const failure = await failureOf(
      second
        .collection(stories.name)
        .doc('a')
        .update({ data: { n: 3 } }),
    )
    expect(failure.errCode).toBe(-501001)
    expect(failure.text).toContain('[ResourceUnavailable.TransactionConflict]')
    expect((await failureOf(second.commit())).text).toContain('TransactionNotExist')
    await first.commit()
    expect((await stories.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
  })

  test('a transaction cannot write over what was committed after its first read', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const transaction = await bench.db.startTransaction()
    await transaction.collection(stories.name).doc('a').get()
    await stories.doc('a').update({ data: { n: 2 } })
    const late = transaction
      .collection(stories.name)
      .doc('a')
      .update({ data: { n: 3 } })
    expect((await failureOf(late)).text).toContain('TransactionConflict')
  })

  test('two transactions cannot make the same document', async () => {
    const stories = await bench.collectionOf()
    const [first, second] = [await bench.db.startTransaction(), await bench.db.startTransaction()]
    await first.collection(stories.name).add({ data: { _id: 'a' } })
    const failure = await failureOf(second.collection(stories.name).add({ data: { _id: 'a' } }))
    expect(failure.text).toContain('TransactionConflict')
    await first.rollback()
  })

  test('a write outside waits until the transaction has ended', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const transaction = await bench.db.startTransaction()
    await transaction
      .collection(stories.name)
      .doc('a')
      .update({ data: { n: 10 } })
    const outside = stories.doc('a').update({ data: { n: bench._.inc(1) } })
    await transaction.commit()
    await outside
    expect((await stories.doc('a').get()).data).toEqual({ _id: 'a', n: 11 })
  })

  test('runTransaction does not try again after a conflict in an operation', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 0 })
    const holding = await bench.db.startTransaction()
    await holding
      .collection(stories.name)
      .doc('a')
      .update({ data: { n: 1 } })
    let runs = 0
    const failure = await failureOf(
      bench.db.runTransaction(async (transaction) => {
        runs++
        await transaction
          .collection(stories.name)
          .doc('a')
          .update({ data: { n: 2 } })
      }),
    )
    expect(failure.text).toContain('TransactionConflict')
    expect(runs).toBe(1)
    await holding.rollback()
  })
})

describe('what does not belong into a transaction', () => {
  test('where().count inside it looks outside', async () => {
    const stories = await bench.collectionOf()
    const transaction = await bench.db.startTransaction()
    const inside = transaction.collection(stories.name)
    await inside.add({ data: { _id: 'a' } })
    expect(await inside.where({ _id: 'a' }).count()).toMatchObject({ total: 0 })
    await transaction.rollback()
  })

  test('where().update inside it stands although the transaction is rolled back', async () => {
    const stories = await bench.collectionOf({ _id: 'a', n: 1 })
    const transaction = await bench.db.startTransaction()
    await transaction
      .collection(stories.name)
      .where({ _id: 'a' })
      .update({ data: { n: 2 } })
    await transaction.rollback()
    expect((await stories.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
  })

  test('a refused write ends it', async () => {
    const stories = await bench.collectionOf({ _id: 'a' })
    const transaction = await bench.db.startTransaction()
    const inside = transaction.collection(stories.name)
    expect((await failureOf(inside.add({ data: { _id: 'a' } }))).text).toContain('E11000')
    expect((await failureOf(transaction.commit())).text).toContain('TransactionNotExist')
  })
})
