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
  const indexes = wanted.collections[collection] ?? []
  const rule = wanted.databaseRule
  if (!standing)
    return [
      {
        what: `新建集合 ${[collection, '小程序端不可读写', ...indexWords(indexes)].join('，')}`,
        why: '云端没有',
        step: { kind: 'createCollection', collection, rule, indexes },
      },
    ]
  const changes: Change[] = []
  if (standing.rule !== rule)
    changes.push({
      what: `设置集合 ${collection} 的安全规则：小程序端不可读写`,
      why: '云端的规则不同',
      step: { kind: 'setDatabaseRule', collection, rule },
    })
  const change = indexChange(collection, indexes, standing.indexes)
  return change ? [...changes, change] : changes
}

const indexWords = (indexes: readonly Index[]): string[] =>
  indexes.length > 0 ? [`索引 ${indexes.map(({ name }) => name).join('、')}`] : []

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
  return {
    what: `集合 ${collection} 建${indexWords(create).join('')}`,
    why: drop.length > 0 ? `${drop.join('、')} 的字段变了，先删后建` : '云端没有',
    step: { kind: 'changeIndexes', collection, create, drop },
  }
}

/** Order counts: an index over (a, b) is not one over (b, a). */
const keysOf = ({ keys }: Index) => JSON.stringify(keys)
