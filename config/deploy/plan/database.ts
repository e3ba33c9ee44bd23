import type { Change } from './change'
import type { Found, Index, Wanted } from './states'

/** Collections, their indexes and their rule. What we did not declare is left as it is. */
export function databaseChanges(wanted: Wanted, found: Found): Change[] {
  return Object.keys(wanted.collections)
    .sort()
    .flatMap((name) => collectionChanges(name, wanted, found))
}

function collectionChanges(collection: string, wanted: Wanted, found: Found): Change[] {
  const standing = found.collections[collection]
  const changes: Change[] = []
  if (!standing)
    changes.push({
      what: `新建集合 ${collection}`,
      why: '云端没有',
      step: { kind: 'createCollection', collection },
    })
  // Closed before it is filled.
  if (standing?.rule !== wanted.databaseRule)
    changes.push({
      what: `设置集合 ${collection} 的安全规则：小程序端不可读写`,
      why: standing ? '云端的规则不同' : '新集合',
      step: { kind: 'setDatabaseRule', collection, rule: wanted.databaseRule },
    })
  const indexes = indexChange(
    collection,
    wanted.collections[collection] ?? [],
    standing?.indexes ?? [],
  )
  return indexes ? [...changes, indexes] : changes
}

function indexChange(
  collection: string,
  wanted: readonly Index[],
  standing: readonly Index[],
): Change | undefined {
  const byName = new Map(standing.map((index) => [index.name, index]))
  const create = wanted.filter((index) => {
    const same = byName.get(index.name)
    return !same || keysOf(same) !== keysOf(index)
  })
  if (create.length === 0) return undefined
  const drop = create.map(({ name }) => name).filter((name) => byName.has(name))
  const names = create.map(({ name }) => name).join('、')
  return {
    what: `集合 ${collection} 建索引 ${names}`,
    why: drop.length > 0 ? `${drop.join('、')} 的字段变了，先删后建` : '云端没有',
    step: { kind: 'changeIndexes', collection, create, drop },
  }
}

/** Order counts: an index over (a, b) is not one over (b, a). */
const keysOf = ({ keys }: Index) => JSON.stringify(keys)
