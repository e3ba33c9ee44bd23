import { encodeSnapshot } from '@domain/rulebook-snapshot/encode-snapshot'
import type { Snapshot } from '@domain/rulebook-snapshot/snapshot'
import type { Scope } from '@domain/vocabulary/rulebook'
import { openPocket, type Pocket, type Sources } from './open-pocket'

const book = (scope: Scope, version: string): Snapshot => ({
  scope,
  version,
  madeAt: '2026-11-26T00:00:00.000Z',
  rules: [],
})

/** What the cloud asks the reader about, told with the book. */
const drafts: NonNullable<Pocket['drafts']> = [
  {
    ...{ editionId: 'e1', title: '请假规则', closesOn: '2026-12-10', open: true },
    ...{ audience: 'public', mine: 0, answered: 0 },
  },
]

/** A device with what it keeps, before a cloud that has a book. */
function device(kept: Uint8Array | undefined, cloud: Snapshot | 'offline', broken = false) {
  const it = { kept, requests: [] as string[], told: [] as Pocket[] }
  const request = (what: string) => {
    it.requests.push(what)
    if (cloud === 'offline') throw new Error('offline')
    return cloud
  }
  const sources: Sources = {
    read: () => Promise.resolve(it.kept),
    keep: async (file) => void (it.kept = file),
    drop: async () => void (it.kept = undefined),
    ask: async (have) => {
      const { scope, version } = request('ask')
      const same = have?.scope === scope && have.version === version
      return { scope, version, drafts, ...(!same && { url: 'at' }) }
    },
    fetch: async () => {
      const file = encodeSnapshot(request('fetch'))
      return broken ? file.subarray(0, 30) : file
    },
  }
  return {
    it,
    open: (before: Pick<Pocket, 'snapshot' | 'drafts'> = {}) =>
      openPocket(before, sources, (one) => it.told.push(one)),
  }
}
const last = ({ told }: { told: Pocket[] }) => told[told.length - 1]

const [old, newer] = [book('deputies', '1'), book('deputies', '2')]

test('the first open takes two requests, and keeps the book', async () => {
  const { it, open } = device(undefined, newer)
  await open()
  expect(it.requests).toEqual(['ask', 'fetch'])
  expect(it.told).toEqual([{ snapshot: newer, drafts, state: 'checked' }])
  expect(it.kept).toEqual(encodeSnapshot(newer))
})

test('a kept book is there at once, and one request says it is the newest', async () => {
  const { it, open } = device(encodeSnapshot(newer), newer)
  await open()
  expect(it.requests).toEqual(['ask'])
  expect(it.told).toEqual([
    { snapshot: newer, state: 'checking' },
    { snapshot: newer, drafts, state: 'checked' },
  ])
})

test('asked anew, what was asked of the reader stays in sight until the answer, and not without one', async () => {
  const asked = device(encodeSnapshot(newer), newer)
  await asked.open({ snapshot: newer, drafts })
  expect(asked.it.told).toEqual([
    { snapshot: newer, drafts, state: 'checking' },
    { snapshot: newer, drafts, state: 'checked' },
  ])
  const unreached = device(encodeSnapshot(newer), 'offline')
  await unreached.open({ snapshot: newer, drafts })
  expect(last(unreached.it)?.drafts).toBeUndefined()
})

test('a newer one takes its place', async () => {
  const { it, open } = device(encodeSnapshot(old), newer)
  await open()
  expect(last(it)).toEqual({ snapshot: newer, drafts, state: 'checked' })
  expect(it.kept).toEqual(encodeSnapshot(newer))
})

test('offline it is read from the kept copy, which stays', async () => {
  const { it, open } = device(encodeSnapshot(old), 'offline')
  await open()
  expect(last(it)).toMatchObject({ snapshot: old, state: 'unchecked', behind: false })
  expect(it.kept).toBeDefined()
})

test('where the newer one cannot be fetched whole, the kept one is shown, and said to be behind', async () => {
  const { it, open } = device(encodeSnapshot(old), newer, true)
  await open()
  expect(last(it)).toMatchObject({ snapshot: old, state: 'unchecked', behind: true })
  expect(it.kept).toEqual(encodeSnapshot(old))
})

test.each<[string, boolean]>([
  ['and the narrower one fetched', false],
  ['also when the narrower one cannot be had', true],
])('a copy its reader may no longer read is dropped, %s', async (_, broken) => {
  const narrower = book('public', '2')
  const { it, open } = device(encodeSnapshot(old), narrower, broken)
  await open({ snapshot: old })
  expect(last(it)?.snapshot).toEqual(broken ? undefined : narrower)
  expect(it.kept).toEqual(broken ? undefined : encodeSnapshot(narrower))
})

test('a wider one may be read: the kept one stays on screen until it is there', async () => {
  const { it, open } = device(encodeSnapshot(old), book('office', '2'), true)
  await open()
  expect(last(it)).toMatchObject({ snapshot: old, behind: true })
})

test('a damaged copy counts as none', async () => {
  const { it, open } = device(encodeSnapshot(old).subarray(0, 40), newer)
  await open()
  expect(it.told).toEqual([{ snapshot: newer, drafts, state: 'checked' }])
})
