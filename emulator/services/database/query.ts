import { Query } from 'mingo/query'
import { isFields, parseEjson, resolveServerDates, type Fields, type Value } from './ejson'
import { invalidParameter } from './failures'
import { mingoOptions, refusing } from './mingo-context'

export type Matches = (document: Fields) => boolean

/** The `query` of a request; none, or an empty text, asks for every document. */
export function readQuery(text: Value, now: Date): Fields {
  if (text === undefined || text === null || text === '') return {}
  if (typeof text !== 'string') throw invalidParameter('query must be an EJSON string')
  const query = resolveServerDates(parseEjson(text), now)
  if (!isFields(query)) throw invalidParameter('query must be an object')
  return query
}

/** Throws a WireError on an operator that is unknown or used wrongly. */
export function compileQuery(query: Fields): Matches {
  if (Object.keys(query).length === 0) return () => true
  return refusing(() => {
    const compiled = new Query(query, mingoOptions)
    return (document) => refusing(() => compiled.test(document))
  })
}
