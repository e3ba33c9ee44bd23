import { randomUUID } from 'node:crypto'
import type { WireBody, WireReply } from '../wire'
import type { Catalog } from './catalog'
import { documentOf, type Change } from './documents'
import { ejsonOf, type Fields } from './ejson'
import { invalidParameter } from './failures'
import type { FoundDocument } from './find'
import { readQuery } from './query'
import { collectionName, fieldsOf } from './requests'
import { assertStorable } from './storable'
import type { Work } from './transactions'
import { applyUpdate, checkedUpdate } from './update'

export function insertion(catalog: Catalog, body: WireBody, now: () => Date): Work<WireReply> {
  return () => {
    const collection = catalog.named(collectionName(body))
    const data = body['data']
    if (!Array.isArray(data) || data.length === 0)
      throw invalidParameter('data must be a list of documents')
    const documents = data.map((text) => withId(fieldsOf(text, now())))
    documents.forEach(assertStorable)
    const changes = documents.map((after): Change => ({ collection, after }))
    return { changes, reply: { data: { insertedIds: documents.map(({ _id }) => _id) } } }
  }
}

/** `merge` changes fields by operators; without it the document is replaced, or made with `upsert`. */
export function modification(
  catalog: Catalog,
  body: WireBody,
  now: () => Date,
  returnDocument = false,
): Work<WireReply> {
  return (view) => {
    const collection = catalog.named(collectionName(body))
    const query = readQuery(body['query'], now())
    const data = fieldsOf(body['data'], now())
    const update = body['merge'] === true ? checkedUpdate(data) : undefined
    const found = view.find(collection, { query, limit: body['multi'] === true ? Infinity : 1 })

    const changed = ({ stored, document }: FoundDocument): Fields =>
      update ? applyUpdate(documentOf(stored), update) : { _id: document['_id'], ...data }
    const changes = found.flatMap((one): Change[] => {
      const after = changed(one)
      if (ejsonOf(after) === one.stored.text) return []
      assertStorable(after)
      return [{ collection, before: one.stored, after }]
    })
    const updated = changes.length
    if (found.length === 0 && !update && body['upsert'] === true) {
      const after = withId({ _id: query['_id'], ...data })
      assertStorable(after)
      return {
        changes: [{ collection, after }],
        reply: { data: { updated: 0, upsert_id: after['_id'] } },
      }
    }
    if (!returnDocument) return { changes, reply: { data: { updated } } }
    const result = changes[0]?.after ?? found[0]?.document
    return { changes, reply: { data: { updated, ...(result && { doc: ejsonOf(result) }) } } }
  }
}

export function removal(catalog: Catalog, body: WireBody, now: () => Date): Work<WireReply> {
  return (view) => {
    const collection = catalog.named(collectionName(body))
    const query = readQuery(body['query'], now())
    const found = view.find(collection, { query, limit: body['multi'] === true ? Infinity : 1 })
    const changes = found.map(({ stored }): Change => ({ collection, before: stored }))
    return { changes, reply: { data: { deleted: changes.length } } }
  }
}

/** `_id` stands first, as MongoDB keeps it; the service makes one up, in 32 letters, where there is none. */
function withId({ _id, ...fields }: Fields): Fields {
  return { _id: _id ?? randomUUID().replaceAll('-', ''), ...fields }
}
