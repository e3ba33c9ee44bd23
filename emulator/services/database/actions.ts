import type { WireBody, WireReply } from '../wire'
import { aggregate, readStages } from './aggregate'
import type { Catalog } from './catalog'
import type { Connection } from './connection'
import type { Documents } from './documents'
import { ejsonOf, withoutUndefined, type Fields } from './ejson'
import { collectionExists, invalidParameter } from './failures'
import { readProjection } from './projection'
import { readQuery } from './query'
import { collectionName, countOf, orderOf, transactionIdOf } from './requests'
import type { Transactions, Work } from './transactions'
import { insertion, modification, removal } from './writes'

interface ActionServices {
  connection: Connection
  catalog: Catalog
  documents: Documents
  transactions: Transactions
  now: () => Date
}

type Action = (body: WireBody) => Promise<WireReply> | WireReply

/** The service gives 100 documents unless told otherwise, and never more than 1,000. */
const defaultLimit = 100
const greatestLimit = 1000

/** Every database action of the wire protocol, by name. */
export function databaseActions(services: ActionServices): Record<string, Action> {
  const { connection, catalog, documents, transactions, now } = services

  const perform = (body: WireBody, work: Work<WireReply>) =>
    transactions.perform(transactionIdOf(body), work)
  const outside = (work: Work<WireReply>) => transactions.perform(undefined, work)
  const requiredId = (body: WireBody): string => {
    const id = transactionIdOf(body)
    if (id === undefined) throw invalidParameter('transactionId is required')
    return id
  }

  const get: Action = (body) =>
    perform(body, (view) => {
      const collection = catalog.named(collectionName(body))
      const project = readProjection(body['projection'])
      const single = body['queryType'] === 'DOC'
      const found = view.find(collection, {
        query: readQuery(body['query'], now()),
        order: orderOf(body['order']),
        skip: countOf(body['offset'], 'offset', 0),
        limit: single
          ? 1
          : Math.min(countOf(body['limit'], 'limit', defaultLimit) || defaultLimit, greatestLimit),
      })
      const list = project
        ? project(found.map(({ document }) => document)).map(answered)
        : found.map(({ stored }) => stored.text)
      return { reply: { data: { list } } }
    })

  const count: Action = (body) =>
    outside((view) => {
      const collection = catalog.named(collectionName(body))
      const query = readQuery(body['query'], now())
      const total =
        Object.keys(query).length === 0
          ? documents.count(collection.id)
          : view.find(collection, { query }).length
      return { reply: { data: { total } } }
    })

  return {
    'database.addCollection'(body) {
      const name = collectionName(body)
      if (catalog.find(name)) throw collectionExists(name)
      connection.atomically(() => catalog.add(name))
      return {}
    },
    'database.getDocument': get,
    'database.calculateDocument': count,
    'database.insertDocument': (body) => perform(body, insertion(catalog, body, now)),
    'database.modifyDocument': (body) => perform(body, modification(catalog, body, now)),
    'database.modifyAndReturnDoc': (body) =>
      perform(body, modification(catalog, { ...body, multi: false, merge: true }, now, true)),
    'database.removeDocument': (body) => perform(body, removal(catalog, body, now)),
    'database.aggregateDocuments': (body) =>
      outside((view) => {
        const collection = catalog.named(collectionName(body))
        const list = aggregate(view, catalog, collection, readStages(body['stages'], now()))
        return { reply: { data: { list: list.map(answered) } } }
      }),
    'database.startTransaction': () => ({ transactionId: transactions.start() }),
    'database.commitTransaction'(body) {
      transactions.commit(requiredId(body))
      return {}
    },
    'database.abortTransaction'(body) {
      transactions.abort(requiredId(body))
      return {}
    },
  }
}

const answered = (document: Fields): string => ejsonOf(withoutUndefined(document))
