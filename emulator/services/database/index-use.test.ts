import { openTestDatabase, type TestDatabase } from './testing'

const count = 5000
const story = (n: number) => ({
  _id: `story-${n}`,
  status: n % 3 === 0 ? 'draft' : 'published',
  listKey: `2024-${String(n).padStart(6, '0')}`,
  tags: [`t${n % 100}`, `u${n % 7}`],
})

let opened: TestDatabase
beforeAll(async () => {
  opened = openTestDatabase({
    stories: [
      { name: 'by_status', keys: [['status', 1]] },
      {
        name: 'readers_order',
        keys: [
          ['status', 1],
          ['listKey', -1],
        ],
      },
      { name: 'by_tag', keys: [['tags', 1]] },
    ],
  })
  await opened.insert('stories', ...Array.from({ length: count }, (_, n) => story(n)))
})
afterAll(() => opened.close())

const examined = () => opened.database.info().lastRequest

test('a page of a list looks at no more documents than it gives', async () => {
  const query = { status: 'published', listKey: { $lt: '2024-004000' } }
  const ids = await opened.ask('stories', query, { order: { listKey: -1 }, limit: 21 })
  expect(ids).toHaveLength(21)
  expect(ids[0]).toBe('story-3998')
  expect(examined()).toMatchObject({ examined: 21, index: 'readers_order' })
})

test('the same list in the other order is the same index read backwards', async () => {
  const query = { status: 'published' }
  const ids = await opened.ask('stories', query, { order: { listKey: 1 }, limit: 3 })
  expect(ids).toEqual(['story-1', 'story-2', 'story-4'])
  expect(examined()).toMatchObject({ examined: 3, index: 'readers_order' })
})

test('equality and $in look only at what they name', async () => {
  await opened.ask('stories', { _id: 'story-7' })
  expect(examined()).toMatchObject({ examined: 1, index: '_id_' })
  await opened.ask('stories', { _id: { $in: ['story-7', 'story-8', 'nobody'] } })
  expect(examined()).toMatchObject({ examined: 2, index: '_id_' })
})

test('a value inside an array is found by its index', async () => {
  expect(await opened.ask('stories', { tags: 't42' })).toHaveLength(count / 100)
  expect(examined()).toMatchObject({ examined: count / 100, index: 'by_tag' })
})

test('a lookup in an aggregate goes by the index of the other collection', async () => {
  await opened.database.handle('database.aggregateDocuments', {
    collectionName: 'stories',
    stages: [
      { stageKey: '$match', stageValue: '{"_id":"story-1"}' },
      {
        stageKey: '$lookup',
        stageValue: '{"from":"stories","localField":"_id","foreignField":"_id","as":"same"}',
      },
    ],
  })
  expect(examined()).toMatchObject({ examined: 2 })
})

test('a question that no index answers looks at everything', async () => {
  await opened.ask('stories', { title: 'none' })
  expect(examined()).toMatchObject({ examined: count, index: null })
})
