import JSZip from 'jszip'
import { Readable } from 'node:stream'
import type { Messages } from './messages'
import type { OfficialAccountService } from './official-account'
import type { Storage } from './storage'

/** Everything the embedded cloud remembers, as one file. */
export interface State {
  /** A zip of database, stored files, consents and outbox. */
  exportAll(): Promise<Buffer>
  /** Replaces all state; a file that is not a whole export is refused and changes nothing. */
  importAll(zip: Buffer): Promise<void>
  /** Back to nothing. */
  reset(): Promise<void>
}

export interface StateServices {
  database: {
    exportAll(): Record<string, string[]>
    importAll(state: Record<string, string[]>): void
    reset(): void
  }
  storage: Storage
  messages: Messages
  officialAccount: OfficialAccountService
  /** Called when the state has been replaced under everyone's feet. */
  replaced(): Promise<void>
}

export class NotAnExport extends Error {
  constructor() {
    super('这不是本演示环境导出的文件，或文件不完整；原有数据没有改动')
    this.name = 'NotAnExport'
  }
}

const format = 'embedded-wechat-cloud/2'

export function startState(services: StateServices): State {
  const { database, storage, messages, officialAccount, replaced } = services
  return {
    async exportAll() {
      const zip = new JSZip()
      const paths = await storage.paths()
      zip.file('format.json', JSON.stringify({ format, paths }))
      zip.file('database.json', JSON.stringify(database.exportAll()))
      zip.file('messages.json', messages.exportAll())
      zip.file('official-account.json', officialAccount.exportAll())
      for (const [index, path] of paths.entries())
        zip.file(`files/${index}`, await storage.bytesOf(path))
      return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
    },
    async importAll(bytes) {
      const state = await readExport(bytes).catch(() => {
        throw new NotAnExport()
      })
      database.importAll(state.database)
      messages.importAll(state.messages)
      officialAccount.importAll(state.officialAccount)
      await storage.clear()
      for (const { path, content } of state.files) await storage.put(path, Readable.from([content]))
      await replaced()
    },
    async reset() {
      database.reset()
      messages.clear()
      officialAccount.clear()
      await storage.clear()
      await replaced()
    },
  }
}

async function readExport(bytes: Buffer) {
  const zip = await JSZip.loadAsync(bytes)
  const text = async (name: string) => {
    const file = zip.file(name)
    if (!file) throw new Error(`${name} is missing`)
    return file.async('string')
  }
  const header = JSON.parse(await text('format.json')) as { format: string; paths: string[] }
  if (header.format !== format) throw new Error('unknown format')
  const files = header.paths.map(async (path, index) => {
    const file = zip.file(`files/${index}`)
    if (!file) throw new Error(`${path} is missing`)
    return { path, content: await file.async('nodebuffer') }
  })
  const messages = await text('messages.json')
  const officialAccount = await text('official-account.json')
  for (const json of [messages, officialAccount]) JSON.parse(json)
  return {
    database: JSON.parse(await text('database.json')) as Record<string, string[]>,
    messages,
    officialAccount,
    files: await Promise.all(files),
  }
}
