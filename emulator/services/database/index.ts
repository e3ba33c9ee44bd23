import type { WireBody, WireReply } from '../wire'
import { databaseActions } from './actions'
import { openCatalog } from './catalog'
import { applyDeclarations } from './declared-indexes'
import { openDocuments } from './documents'
import { canonicalEjsonOf } from './ejson'
import { invalidParameter, stopped } from './failures'
import type { Effort } from './find'
import { fieldsOf } from './requests'
import type { IndexDeclarations } from './index-declarations'
import { openFile } from './schema'
import { assertStorable } from './storable'
import { openTransactions } from './transactions'

export { readIndexDeclarations, type IndexDeclarations } from './index-declarations'

/** The database of the embedded WeChat cloud: what the SDK's database requests are answered from. */
export interface Database {
  /** One wire action ("database.getDocument" …). Gives what stands beside `requestId`; throws a WireError. */
  handle(action: string, body: WireBody): Promise<WireReply>
  info(): DatabaseInfo
  /** Every document as canonical EJSON, by collection. */
  exportAll(): Record<string, string[]>
  /** Puts this in the place of everything; nothing changes when any of it cannot be kept. */
  importAll(state: Record<string, string[]>): void
  /** Back to empty collections, those that the declarations name. */
  reset(): void
  /** Ends open transactions and closes the file. */
  stop(): Promise<void>
}

export interface DatabaseInfo {
  /** Documents by collection. */
  collections: Record<string, number>
  /** Of the file. */
  bytes: number
  openTransactions: number
  /** Documents the last request looked at, and the index it used; null when it looked at all. */
  lastRequest: { action: string } & Effort
}

interface DatabaseOptions {
  file: string
  indexes: IndexDeclarations
  /** The time that server dates get. */
  now: () => Date
  /** Real milliseconds after which an open transaction is ended. */
  transactionLifeMs?: number
}

export function startDatabase(options: DatabaseOptions): Database {
  const { file, indexes, now, transactionLifeMs = 30_000 } = options
  const connection = openFile(file)
  const catalog = openCatalog(connection)
  const documents = openDocuments(connection, catalog)
  connection.atomically(() => applyDeclarations(catalog, documents, indexes))
  const lastRequest: DatabaseInfo['lastRequest'] = { action: '', examined: 0, index: null }
  const transactions = openTransactions(connection, file, documents, transactionLifeMs, lastRequest)
  const actions = databaseActions({ connection, catalog, documents, transactions, now })
  let running = true

  const replaceAll = (state: Record<string, string[]>) => {
    transactions.abortAll()
    try {
      connection.atomically(() => {
        catalog.clear()
        for (const name of Object.keys(state)) catalog.add(name)
        applyDeclarations(catalog, documents, indexes)
        for (const [name, texts] of Object.entries(state)) {
          const collection = catalog.named(name)
          for (const text of texts) {
            const after = fieldsOf(text, now())
            assertStorable(after)
            documents.apply([{ collection, after }])
          }
        }
      })
    } catch (error) {
      catalog.reload()
      throw error
    }
  }

  return {
    async handle(action, body) {
      if (!running) throw stopped()
      const perform = Object.hasOwn(actions, action) ? actions[action] : undefined
      if (!perform)
        throw invalidParameter(`the embedded database has no action ${JSON.stringify(action)}`)
      Object.assign(lastRequest, { action, examined: 0, index: null })
      return perform(body)
    },
    info: () => ({
      collections: Object.fromEntries(
        catalog.collections().map(({ id, name }) => [name, documents.count(id)]),
      ),
      bytes: documents.bytes(),
      openTransactions: transactions.count(),
      lastRequest: { ...lastRequest },
    }),
    exportAll: () =>
      Object.fromEntries(
        catalog
          .collections()
          .map(({ id, name }) => [name, documents.texts(id).map(canonicalEjsonOf)]),
      ),
    importAll: replaceAll,
    reset: () => replaceAll({}),
    async stop() {
      if (!running) return
      running = false
      transactions.close()
      connection.close()
    },
  }
}
