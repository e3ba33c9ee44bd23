import { join } from 'node:path'
import { startCloud } from '../../emulator'
import { identity, startSmallCloud, type SmallCloud } from './small-cloud'
import { templates } from '../../emulator/demo/templates'

const editor = identity('editor')
const template = templates[0]?.id ?? ''
const source = `
  const cloud = require('sdk')
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  const notes = cloud.database().collection('notes')
  let remembered = 0
  exports.main = async ({ add, fileID }) => {
    remembered += 1
    if (add) await notes.add({ data: add })
    if (fileID) return (await cloud.downloadFile({ fileID })).fileContent.toString()
    return { remembered, notes: (await notes.orderBy('_id', 'asc').get()).data }
  }`

let small: SmallCloud
const call = (input: object = {}) =>
  small.cloud.call('notebook', input, editor) as Promise<{ remembered: number; notes: object[] }>

beforeAll(async () => {
  small = await startSmallCloud({ notebook: { source } })
  await small.cloud.database.handle('database.addCollection', { collectionName: 'notes' })
})
afterAll(() => small.stop())

it('comes back whole from one file, and no instance remembers what was in between', async () => {
  const { cloud } = small
  const at = new Date('2026-06-20T01:00:00Z')
  await call({ add: { _id: 'a', text: '第一条', at } })
  const fileID = await cloud.upload('incoming/x/附件.txt', Buffer.from('附件'), editor)
  cloud.messages.requestConsent(editor.openid, [template])
  const exported = await cloud.state.exportAll()

  await call({ add: { _id: 'b' } })
  await cloud.state.reset()
  expect(cloud.messages.consent(editor.openid, template)).toBe(0)
  expect((await cloud.info()).storage.files).toBe(0)

  await cloud.state.importAll(exported)
  const { notes, remembered } = await call()
  expect(notes).toEqual([{ _id: 'a', text: '第一条', at: at.toISOString() }])
  expect(remembered).toBe(1)
  expect(await call({ fileID })).toBe('附件')
  expect(cloud.messages.consent(editor.openid, template)).toBe(1)
})

it('refuses a file that is no export, and changes nothing', async () => {
  const exported = await small.cloud.state.exportAll()
  const damaged = exported.subarray(0, exported.length / 2)
  await expect(small.cloud.state.importAll(damaged)).rejects.toThrow('不是本演示环境导出的文件')
  await expect(small.cloud.state.importAll(Buffer.from('PK'))).rejects.toThrow('数据没有改动')
  expect((await call()).notes).toHaveLength(1)
})

it('outlives a restart', async () => {
  const { dir } = small
  await small.cloud.stop()
  small.cloud = await startCloud({
    dataDir: join(dir, 'data'),
    functionsDir: join(dir, 'functions'),
    timers: false,
  })
  expect((await call()).notes).toHaveLength(1)
  expect(small.cloud.messages.consent(editor.openid, template)).toBe(1)
})

it('belongs to one cloud at a time', async () => {
  const { dir } = small
  const second = startCloud({ dataDir: join(dir, 'data'), functionsDir: join(dir, 'functions') })
  await expect(second).rejects.toThrow(`演示环境已经在运行：${small.cloud.url}`)
})
