import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { asRestored } from '@domain/upkeep/as-restored'
import { keptCollections } from '@domain/upkeep/collections'
import { decodeSnapshot } from '@domain/rulebook-snapshot/decode-snapshot'
import { placeOf } from '@domain/upkeep/file-ids'
import { manifestName, proofName, type Manifest } from '@domain/upkeep/manifest'
import { readTar, tarEnd, tarEntry, type TarEntry } from '@domain/upkeep/tar'
import type { BackupAnswer } from '@domain/upkeep/restore-answer'
import type { Environment } from '../../config/backup/environment'
import { environmentIn } from '../../config/backup/environment-in'
import { putBack } from '../../config/backup/put-back'
import { takeBackup } from '../../config/backup/take-backup'
import { provenAct } from '../../cloudfunctions/platform/owner-proof'
import { backupProof } from '../../cloudfunctions/platform/personal-data'
import { aMeeting } from '../builders/meeting'
import { aPng } from '../builders/pictures'
import { aRule } from '../builders/rule'
import { aStory } from '../builders/story'
import { openOffice, type Office } from './office'

let office: Office
let second: Office
let folder: string
let noticeId: string
let overdueId: string
let waitingId: string
let archive: Buffer

const environmentOf = ({ cloud, secrets }: Office): Environment =>
  environmentIn(cloud, secrets['DESK_KEY'] ?? '')
const silent = () => undefined
/** In the order of their ids, each as the database gives it. */
const documentsIn = ({ cloud }: Office, name: string) =>
  (cloud.database.exportAll()[name] ?? [])
    .map((text) => JSON.parse(text) as { _id: string })
    .sort((a, b) => (a._id < b._id ? -1 : 1))

interface Receipt {
  _id: string
  dispatchId: string
  push?: { errCode?: string }
}
const isOwners = (one: object, act: string) =>
  'operation' in one && one.operation === `upkeep.owner.${act}`

const filesDir = async ({ cloud }: Office) => path.join((await cloud.info()).dataDir, 'files')

/** Every stored file by its path. */
async function filesOf(office: Office): Promise<Map<string, string>> {
  const dir = await filesDir(office)
  const labels = (await readdir(dir)).filter((name) => name.endsWith('.path'))
  const files = labels.map(async (name): Promise<[string, string]> => {
    const bytes = await readFile(path.join(dir, name.slice(0, -'.path'.length)))
    return [await readFile(path.join(dir, name), 'utf8'), bytes.toString('base64')]
  })
  return new Map(await Promise.all(files))
}

/** An office in the middle of its work, backed up. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'backup-'))
  office = await openOffice()
  const editor = office.as('editor')
  const picture = async (width: number) => {
    const upload = await editor.upload('题图.png', aPng(width, 30))
    const { fileId } = await editor.ask('news.keepPicture', { fileId: upload })
    const image = { kind: 'image', id: 'b1', fileId, width, height: 30, caption: '会场' }
    return image as typeof image & { kind: 'image' }
  }
  await aStory()
    .titled('已发布的新闻')
    .of(await picture(40))
    .publishedIn(office)
  await aStory()
    .titled('审核中的新闻')
    .of(await picture(50))
    .signedIn(office)
  const soon = new Date(office.cloud.clock.now().getTime() + 3_600_000).toISOString()
  ;({ id: overdueId } = await aStory().titled('定时的新闻').signedIn(office, { at: soon }))
  await aRule().inForceFrom('2026-11-23', office)
  await office.as('citizen').ask('rules.book', {})
  ;({ noticeId } = await aMeeting().noticedIn(office))
  await office.cloud.timers.fire('notices', 'everyMinute')
  await sign(office, 'committeeMember')
  await office.cloud.timers.fire('courier', 'deliver')
  await office.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + 120_000))
  await office.cloud.invoke('people', { task: 'sealAudit' })

  // Of this one the pushes still wait.
  const later = await aMeeting().titled('第十三次会议').at('2026-12-28T01:00:00Z').noticedIn(office)
  waitingId = later.noticeId
  await office.cloud.timers.fire('notices', 'everyMinute')

  const file = path.join(folder, 'renda.tar')
  await takeBackup(environmentOf(office), file, silent)
  archive = await readFile(file)
  second = await openOffice('empty', { PERSONAL_DATA_KEY: office.secrets.PERSONAL_DATA_KEY ?? '' })
  await second.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + 2 * 3_600_000))
  // As it is between deployment and restore: its timers run, over nothing, and somebody looks what there is.
  await wakeAll(second)
  await lookAround(second.as('citizen'))
}, 120_000)
afterAll(async () => {
  await Promise.all([office.close(), second.close()])
  await rm(folder, { recursive: true })
})

async function wakeAll({ cloud }: Office): Promise<void> {
  for (const { functionName, name } of cloud.timers.list())
    await cloud.timers.fire(functionName, name)
}

/** Whatever the public may open in an empty system. */
async function lookAround(citizen: ReturnType<Office['as']>): Promise<void> {
  await citizen.ask('people.whoAmI', {})
  await citizen.ask('people.myRecord', {})
  await citizen.ask('news.list', {})
  await citizen.ask('news.search', { query: '会议' })
  await citizen.ask('rules.listDrafts', {})
  expect(await citizen.ask('rules.book', {})).toHaveProperty('url')
}

async function sign(where: Office, who: 'committeeMember' | 'liaisonOfficer'): Promise<void> {
  const notice = await where.as(who).ask('notices.openMyNotice', { dispatchId: noticeId })
  const { receiptId, edition } = notice
  await where.as(who).ask('notices.answerNotice', { receiptId, edition, answer: 'attend' })
}

const piecesLeft = async () =>
  [...(await filesOf(second)).keys()].filter((place) => place.startsWith('restore/'))

async function restored(...archives: Buffer[]) {
  const files = archives.map((_, n) => path.join(folder, `part-${n}.tar`))
  for (const [n, file] of files.entries()) await writeFile(file, archives[n] ?? '')
  return putBack(environmentOf(second), files, silent)
}

const at = '2026-11-24T00:00:00Z'
const laid = (entries: readonly TarEntry[]) =>
  Buffer.concat([...entries.flatMap(({ name, content }) => tarEntry(name, content, at)), tarEnd()])
const without = (name: string) => laid(readTar(archive).filter((one) => !one.name.startsWith(name)))
/** One entry otherwise, all the others as they are. */
const changed = (name: string, change: (text: Buffer) => Buffer | string) =>
  laid(
    readTar(archive).map((one) =>
      one.name.startsWith(name)
        ? { name: one.name, content: Buffer.from(change(Buffer.from(one.content))) }
        : one,
    ),
  )
const flipped = (bytes: Buffer) => {
  const other = Buffer.from(bytes)
  other.writeUInt8(other.readUInt8(20) ^ 1, 20)
  return other
}
const around = <T>([first, last]: readonly T[], all: readonly T[]): T[] =>
  [first, ...all, last].filter((one) => one !== undefined)
/** As an edition made it that kept the files of the whole book and where they lie. */
function ofAnEarlierEdition(): Buffer {
  const contentOf = (wanted: string) =>
    Buffer.from(readTar(archive).find(({ name }) => name === wanted)?.content ?? '')
  const manifest = JSON.parse(String(contentOf(manifestName))) as Manifest
  const [named] = manifest.entries.flatMap((one) => ('fileId' in one ? one.fileId : []))
  const fileId = `${placeOf(named ?? '')?.prefix}rulebook/deputies-of-old.json.gz`
  const record = { _id: 'deputies', version: 'of old', fileId, bytes: 3 }
  const more = [
    {
      name: 'database/ruleSnapshots/000000000.jsonl.gz',
      content: gzipSync(`${JSON.stringify(record)}\n`),
      is: { collection: 'ruleSnapshots', count: 1 },
    },
    { name: 'files/of-old', content: Buffer.from('old'), is: { fileId } },
  ]
  const facts = more.map(({ name, content, is }) => {
    const sha256 = createHash('sha256').update(content).digest('base64url')
    return { name, sha256, bytes: content.length, ...is }
  })
  const text = JSON.stringify({ ...manifest, entries: around(facts, manifest.entries) })
  Object.assign(process.env, { PERSONAL_DATA_KEY: office.secrets['PERSONAL_DATA_KEY'] })
  const proof = backupProof(Buffer.from(text))
  delete process.env['PERSONAL_DATA_KEY']
  const before = readTar(archive).filter(({ name }) => !name.startsWith('manifest'))
  return laid([
    ...around(more, before),
    { name: manifestName, content: Buffer.from(text) },
    { name: proofName, content: Buffer.from(proof) },
  ])
}
const inManifest = (change: (manifest: Manifest) => object) =>
  changed(manifestName, (text) => JSON.stringify(change(JSON.parse(String(text)) as Manifest)))

test.each<[string, () => Buffer[], string]>([
  ['what is no archive', () => [Buffer.from('一份会议纪要'.repeat(100))], '不是本系统的备份文件'],
  ['nothing at all', () => [Buffer.alloc(0)], '不是本系统的备份文件'],
  ['half of it', () => [archive.subarray(0, Math.floor(archive.length / 2))], '不完整'],
  ['its beginning alone', () => [without('manifest')], '没有备份清单'],
  [
    'documents of which a byte was changed',
    () => [changed('database/people', flipped)],
    'database/people/',
  ],
  [
    'a file of which a byte was changed',
    () => [changed('files/', flipped)],
    'files/0000000 被改动',
  ],
  ['one without its audit', () => [without('database/audit')], '缺少 database/audit/'],
  [
    'one with something added',
    () => [laid([{ name: 'files/9999999', content: Buffer.from('?') }, ...readTar(archive)])],
    '多出了 files/9999999',
  ],
  [
    'a manifest that was changed with its checksums',
    () => [inManifest((one) => ({ ...one, missing: ['cloud://x/y'] }))],
    '密钥对不上',
  ],
  [
    'one of a later form',
    () => [inManifest((one) => ({ ...one, format: 2 }))],
    '更新版本的系统做的',
  ],
])('%s is refused in words, before anything is written', async (_, archives, says) => {
  await expect(restored(...archives())).rejects.toThrow(says)
  for (const name of keptCollections) expect([name, documentsIn(second, name)]).toEqual([name, []])
})

test('with another key nothing is restored', async () => {
  const stranger = await openOffice('empty', {
    PERSONAL_DATA_KEY: Buffer.alloc(32).toString('base64'),
  })
  const file = path.join(folder, 'renda.tar')
  const tried = putBack(environmentOf(stranger), [file], silent)
  await expect(tried).rejects.toThrow('不是做备份时的那一个')
  await stranger.close()
})

test('nor into a system that has something in it', async () => {
  const tried = putBack(environmentOf(office), [path.join(folder, 'renda.tar')], silent)
  await expect(tried).rejects.toThrow('只能恢复到空的系统')
})

test('whoever comes without an OPENID is not yet the owner', async () => {
  const { cloud, secrets } = office
  const key = secrets['DESK_KEY'] ?? ''
  const other = Buffer.alloc(32).toString('base64')
  const begin = { act: 'backUp' }
  for (const event of [
    begin,
    { ...begin, proof: '' },
    provenAct(begin, other),
    { ...provenAct(begin, key), act: 'dropPieces', input: { fileIds: [] } },
    { ...provenAct(begin, key), input: { id: 'another' } },
    { act: 'restore', input: { fileIds: ['cloud://x/restore/a'] } },
  ])
    await expect(cloud.invoke('upkeep', event)).rejects.toThrow('not the owner')
})

test('a user cannot ask for what the owner may', async () => {
  const proven = provenAct({ act: 'backUp' }, office.secrets['DESK_KEY'] ?? '')
  for (const event of [proven, { act: 'restore', input: {} }, { task: 'backUp' }])
    expect(await office.as('administrator').send('upkeep.health', event)).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID_INPUT' },
    })
})

test('killed while it writes, it leaves a sign, and an office in which nothing runs by itself', async () => {
  // Cut elsewhere than the whole archive is when it is given again.
  const whole = readTar(ofAnEarlierEdition())
  const cut = whole.findIndex(({ name }) => name.startsWith('files/'))
  const halves = [whole.slice(0, cut), whole.slice(cut)].map(laid)
  const { ask, keep, close } = environmentOf(second)
  const places = halves.map((_, n) => path.join(folder, `half-${n}.tar`))
  for (const [n, place] of places.entries()) await writeFile(place, halves[n] ?? '')
  second.cloud.faults.add({ target: 'storage.upload', crash: 'before' })
  const killed = putBack(
    {
      ...{ keep, close },
      ask: (event) =>
        event.act === 'dropPieces' ? Promise.reject(new Error('killed')) : ask(event),
    },
    places,
    silent,
  )
  await expect(killed).rejects.toThrow()
  second.cloud.faults.clear()
  expect(documentsIn(second, 'restores')).toMatchObject([
    { state: 'writing', piece: { $numberInt: '1' } },
  ])
  expect(await piecesLeft()).toHaveLength(2)

  const { alarms } = await second.as('office').ask('upkeep.standing', {})
  expect(alarms.map(({ title }) => title)).toEqual(['正在从备份恢复，或恢复中断了'])
  expect(await second.as('administrator').refusal('upkeep.resume', {})).toBe('RESTORE_UNDER_WAY')
  expect(await second.cloud.invoke('people', { task: 'tidy' })).toMatchObject({ ok: false })
})

test('into an empty system it comes back whole, however often the network fails', async () => {
  // Somebody looks meanwhile; it is no content.
  await second.as('neighbour').ask('rules.book', {})
  // Broken off amid the writing: asked again, it goes on.
  second.cloud.faults.add({ target: 'database.insertDocument', cut: 'after', probability: 0.2 })
  const file = path.join(folder, 'earlier.tar')
  await writeFile(file, ofAnEarlierEdition())
  const insist = async (): ReturnType<typeof putBack> =>
    putBack(environmentOf(second), [file], silent).catch((error: Error) => {
      if (/[\u4e00-\u9fff]/.test(error.message)) throw error
      return insist()
    })
  const { documents, files } = await insist()
  second.cloud.faults.clear()
  expect(files).toBeGreaterThan(1)
  expect(documents).toBeGreaterThan(50)
  const [{ startedAt = '' } = {}] = documentsIn(second, 'restores') as { startedAt?: string }[]
  const asLeft = documentsIn(office, 'receipts') as Receipt[]
  const waiting = new Set(
    asLeft.filter((one) => one.dispatchId === waitingId).map(({ _id }) => _id),
  )
  expect(waiting.size).toBeGreaterThan(1)
  for (const name of keptCollections) {
    const left = documentsIn(office, name)
      .filter((one) => !waiting.has(one._id) && !isOwners(one, 'fetchBackup'))
      .map((one) => asRestored(name, one, startedAt))
    const back = documentsIn(second, name).filter(
      (one) => !waiting.has(one._id) && !isOwners(one, 'restore'),
    )
    expect([name, back]).toEqual([name, left])
  }
  // Whoever was still to be pushed to is on the board as not reached, with the reason.
  const receipts = (documentsIn(second, 'receipts') as Receipt[]).filter(({ _id }) =>
    waiting.has(_id),
  )
  expect(new Set(receipts.map(({ push }) => push?.errCode))).toEqual(new Set(['RESTORED']))
  const asLeftThere = asLeft.filter(({ _id }) => waiting.has(_id))
  expect(receipts.map((one) => ({ ...one, push: undefined }))).toEqual(
    asLeftThere.map((one) => ({ ...one, push: undefined })),
  )

  const [before, after] = await Promise.all([filesOf(office), filesOf(second)])
  // Nor is anything left of the archive, but of the command that was killed: storage clears that away (032). The book is
  // written anew for whoever opens it.
  const abandoned = /^(restore|rulebook)\//
  for (const [place, bytes] of after)
    if (!abandoned.test(place)) expect([place, before.get(place)]).toEqual([place, bytes])
  expect(await piecesLeft()).toHaveLength(2)
  const passing = /^(backups|exports|incoming|rulebook)\//
  const kept = [...before.keys()].filter((place) => !passing.test(place))
  expect(kept.filter((place) => !after.has(place))).toEqual([])
  expect(kept.length).toBeGreaterThan(1)
})

test('the book is there for whoever opens it, also where the archive held a file of it', async () => {
  const held = documentsIn(second, 'ruleSnapshots')
  expect(held).toContainEqual(expect.objectContaining({ _id: 'deputies', version: 'of old' }))
  for (const who of ['citizen', 'deputy'] as const) {
    const { url = '' } = await second.as(who).ask('rules.book', {})
    const file = await (await fetch(encodeURI(url))).arrayBuffer()
    expect(decodeSnapshot(new Uint8Array(file)).rules).toHaveLength(1)
  }
})

test('what the owner did stands in the audit', () => {
  const acts = ({ cloud }: Office) =>
    (cloud.database.exportAll()['audit'] ?? [])
      .map((text) => JSON.parse(text) as { operation: string; by: { name: string } })
      .filter(({ operation }) => operation.startsWith('upkeep.owner.'))
      .map(({ operation, by }) => `${operation} ${by.name}`)
  expect(acts(office)).toEqual([
    'upkeep.owner.backUp 环境所有者',
    'upkeep.owner.fetchBackup 环境所有者',
  ])
  expect(acts(second)).toEqual([
    'upkeep.owner.backUp 环境所有者',
    'upkeep.owner.restore 环境所有者',
  ])
})

test('nothing runs by itself until an administrator, who sees what would go out at once, says so', async () => {
  const administrator = second.as('administrator')
  const stateOfStory = () =>
    (documentsIn(second, 'stories') as { _id: string; status?: string }[]).find(
      ({ _id }) => _id === overdueId,
    )?.status
  await wakeAll(second)
  expect(stateOfStory()).toBe('scheduled')
  const { held, alarms } = await administrator.ask('upkeep.health', {})
  expect(held).toMatchObject({ restored: true, overdue: { count: 1, titles: ['定时的新闻'] } })
  expect(alarms).toEqual([])
  const states = (await administrator.ask('upkeep.health', {})).tasks.map(({ state }) => state)
  expect(new Set(states)).toEqual(new Set(['held']))
  const standing = await second.as('office').ask('upkeep.standing', {})
  expect(standing.alarms.map(({ title }) => title)).toEqual(['刚从备份恢复，还没有开始运行'])
  expect(await second.as('office').refusal('upkeep.resume', {})).toBe('NOT_ALLOWED')

  expect(await administrator.refusal('upkeep.backUpNow', {})).toBe('BACKUP_HELD')
  await administrator.ask('upkeep.resume', {})
  expect(await administrator.refusal('upkeep.resume', {})).toBe('NOT_HELD')
  expect(await second.as('office').ask('upkeep.standing', {})).toEqual({ alarms: [] })
  // Nobody is alarmed of timers whose turn has not come yet.
  await second.cloud.timers.fire('upkeep', 'everyTenMinutes')
  const after = await administrator.ask('upkeep.health', {})
  expect(after.held).toBeUndefined()
  expect(after.alarms).toEqual([])
  await second.cloud.timers.fire('news', 'everyMinute')
  expect(stateOfStory()).toBe('published')

  // It runs: the same archive again would not bring back what was changed since, and says so.
  const again = putBack(environmentOf(second), [path.join(folder, 'renda.tar')], silent)
  await expect(again).rejects.toThrow('只能恢复到空的系统')
})

test('and goes on where it was: people are known, the audit holds, a notice is signed, a story is released', async () => {
  expect(await second.as('deputy').ask('people.whoAmI', {})).toMatchObject({ name: '周XX' })
  await sign(second, 'liaisonOfficer')
  const administrator = second.as('administrator')
  const { rows } = await administrator.ask('people.listPeople', { search: '冯XX' })
  const asked = { personId: rows[0]?.id ?? '', purpose: '核对恢复结果' }
  expect(await administrator.ask('people.revealPhone', asked)).toMatchObject({
    phone: expect.stringMatching(/^1350000/) as string,
  })
  const desk = await second.as('finalReviewer').ask('news.listDesk', { view: 'approved' })
  const waiting = desk.rows.find(({ title }) => title === '审核中的新闻')
  const { id = '', revision = 0 } = waiting ?? {}
  await second.as('finalReviewer').ask('news.publish', { id, revision })
  await second.cloud.clock.leap(new Date(second.cloud.clock.now().getTime() + 120_000))
  await second.cloud.invoke('people', { task: 'sealAudit' })
  expect(await administrator.ask('people.verifyAudit', {})).toMatchObject({ ok: true, unsealed: 0 })
  // The timers run again.
  expect(await second.cloud.invoke('courier', { task: 'deliver' })).toMatchObject({ ok: true })
})

test('pieces of a restore that nobody came back to are tidied away', async () => {
  const { ask, keep, close } = environmentOf(second)
  const died = putBack(
    {
      ...{ keep, close },
      ask: (event) =>
        'act' in event && event.act === 'notePieces'
          ? ask(event)
          : Promise.reject(new Error('killed')),
    },
    [path.join(folder, 'renda.tar')],
    silent,
  )
  await expect(died).rejects.toThrow('killed')
  // With those of the command that was killed amid the writing: the timers run again.
  expect(await piecesLeft()).toHaveLength(3)
  await second.cloud.clock.leap(new Date(second.cloud.clock.now().getTime() + 25 * 3_600_000))
  await second.cloud.invoke('people', { task: 'tidy' })
  expect(await piecesLeft()).toEqual([])
})

test('files that storage does not give are tried again, then listed apart from those that are gone', async () => {
  const { faults } = office.cloud
  const { ask } = environmentOf(office)
  faults.add({ target: 'storage.download', error: { code: 'AccessDenied', message: 'no' } })
  for (const _ of [1, 2]) await expect(ask({ act: 'backUp' })).rejects.toThrow('403')
  const made = await ask({ act: 'backUp' })
  faults.clear()
  expect(made).toMatchObject({ state: 'done', files: 0, missing: 0 })
  expect((made as { refused: number }).refused).toBeGreaterThan(1)
  const { alarms, backups } = await office.as('administrator').ask('upkeep.health', {})
  expect(backups.last).toMatchObject({ refused: (made as { refused: number }).refused })
  expect(alarms.map(({ key }) => key)).toContain('backup.refused')
})

test('what did not come through whole was not taken out of the cloud', async () => {
  const takenOutAt = async () =>
    (await office.as('administrator').ask('upkeep.health', {})).backups.takenOutAt
  const before = await takenOutAt()
  expect(before).toBeDefined()
  const { ask, ...rest } = environmentOf(office)
  const changedOnItsWay: Environment['ask'] = async (act) => {
    const answer = (await ask(act)) as BackupAnswer
    return { ...answer, parts: answer.parts?.map((part) => ({ ...part, sha256: 'other' })) }
  }
  const file = path.join(folder, 'changed.tar')
  const taken = takeBackup({ ...rest, ask: changedOnItsWay }, file, silent)
  await expect(taken).rejects.toThrow('校验不符')
  expect(await takenOutAt()).toBe(before)
  await takeBackup({ ...rest, ask }, file, silent)
  expect(await takenOutAt()).not.toBe(before)
  await expect(ask({ act: 'noteTaken', input: { id: 'another' } })).rejects.toThrow('no such')
})

test('a file that went while another came back is missed, though no more are gone than before', async () => {
  const { cloud } = office
  const dir = await filesDir(office)
  const labels = (await readdir(dir)).filter((name) => name.endsWith('.path'))
  const named = await Promise.all(
    labels.map(async (label) => [await readFile(path.join(dir, label), 'utf8'), label] as const),
  )
  const [one = '', other = ''] = named.flatMap(([place, label]) =>
    /^(backups|restore|exports|incoming|rulebook)\//.test(place)
      ? []
      : label.slice(0, -'.path'.length),
  )
  const away = (name: string) => rename(path.join(dir, name), path.join(folder, name))
  const back = (name: string) => rename(path.join(folder, name), path.join(dir, name))
  const backUp = async () => {
    expect(await environmentOf(office).ask({ act: 'backUp' })).toMatchObject({ missing: 1 })
    const { alarms } = await office.as('administrator').ask('upkeep.health', {})
    return alarms.map(({ key }) => key).includes('backup.missing')
  }
  // No other is kept: a file that is missing has been missing for as long as anybody knows.
  cloud.database.importAll({ ...cloud.database.exportAll(), backups: [], backupParts: [] })
  await away(one)
  expect(await backUp()).toBe(false)
  await back(one)
  await away(other)
  expect(await backUp()).toBe(true)
})

test('a backup that an edition with another list of collections began is given up, and the next is whole', async () => {
  const { ask } = environmentOf(office)
  const { id } = (await ask({ act: 'backUp' })) as BackupAnswer
  const all = office.cloud.database.exportAll()
  const asBegun = (text: string) => {
    const one = JSON.parse(text) as { _id: string }
    if (one._id !== id) return text
    const cursor = { phase: 'documents', collection: { $numberInt: '33' } }
    return JSON.stringify({ ...one, state: 'underWay', cursor })
  }
  office.cloud.database.importAll({ ...all, backups: (all['backups'] ?? []).map(asBegun) })
  expect(await ask({ act: 'backUp', input: { id } })).toMatchObject({ state: 'failed' })
  expect(await ask({ act: 'backUp' })).toMatchObject({ state: 'done' })
})
