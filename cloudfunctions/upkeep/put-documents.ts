import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { keptCollections, namesNoFiles } from '@domain/upkeep/collections'
import { fileIdsIn } from '@domain/upkeep/file-ids'
import { collection, type Stored } from '../platform/collection'
import { find, where } from '../platform/database'
import type { Backup } from './backup-store'
import type { PartWriter } from './part-writer'

const zipped = promisify(gzip)

/** The service gives no more in one request; what it may weigh is nowhere stated, so large ones are asked for in fewer. */
const mostDocuments = 1000
const pageBytes = 4 * 1024 * 1024

/** Puts documents into a part, collection after collection in the order of ids, until that is enough or there are no more. */
export async function putDocuments(
  part: PartWriter,
  backup: Backup,
  enough: () => boolean,
): Promise<Backup> {
  let { cursor, documents } = backup
  let limit = 200
  while (cursor.phase === 'documents' && !enough()) {
    const name = cursor.collection
    const page = await pageOf(name, cursor.after, limit)
    if (page.length > 0) {
      const lines = Buffer.from(page.map((one) => `${JSON.stringify(one)}\n`).join(''))
      const number = String(documents).padStart(9, '0')
      const fact = part.put(`database/${name}/${number}.jsonl.gz`, await zipped(lines))
      part.entries.push({ ...fact, collection: name, count: page.length })
      if (!namesNoFiles.has(name))
        for (const one of page) for (const id of fileIdsIn(one)) part.names.add(id)
      documents += page.length
      const fitting = Math.floor((page.length * pageBytes) / lines.length)
      limit = Math.max(1, Math.min(mostDocuments, fitting, limit * 4))
    }
    const last = page[page.length - 1]?._id
    if (last !== undefined) cursor = { ...cursor, after: last }
    else {
      const next = keptCollections[keptCollections.indexOf(name) + 1]
      cursor = next ? { phase: 'documents', collection: next } : { phase: 'files', after: '' }
    }
  }
  return { ...backup, cursor, documents }
}

const pageOf = (name: string, after: string | undefined, limit: number): Promise<Stored[]> =>
  find(collection(name), {
    where: after === undefined ? {} : { _id: where.gt(after) },
    orderBy: ['_id', 'asc'],
    limit,
  })
