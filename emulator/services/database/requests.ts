import type { WireBody } from '../wire'
import { isFields, parseEjson, resolveServerDates, type Fields, type Value } from './ejson'
import { invalidParameter } from './failures'
import type { Order } from './query-plan'

/** The fields of a request, each read as the protocol has it or refused as INVALID_PARAM. */
export function collectionName(body: WireBody): string {
  const name = body['collectionName']
  if (typeof name !== 'string' || name === '') throw invalidParameter('collectionName is required')
  return name
}

export function transactionIdOf(body: WireBody): string | undefined {
  const id = body['transactionId']
  if (id === undefined || id === null) return undefined
  if (typeof id !== 'string') throw invalidParameter('transactionId must be a text')
  return id
}

export function orderOf(text: Value): Order {
  if (text === undefined || text === '') return []
  const order = typeof text === 'string' ? parseEjson(text) : undefined
  if (!isFields(order)) throw invalidParameter('order must be an EJSON object')
  return Object.entries(order).map(([field, direction]) => {
    if (direction === 1 || direction === -1) return [field, direction]
    throw invalidParameter('order must be 1 or -1')
  })
}

export function countOf(value: Value, name: string, otherwise: number): number {
  if (value === undefined || value === null) return otherwise
  if (Number.isInteger(value) && (value as number) >= 0) return value as number
  throw invalidParameter(`${name} must be a whole number from 0 up`)
}

/** One document or update, as EJSON text, with the service's time in the place of server dates. */
export function fieldsOf(text: Value, now: Date): Fields {
  const value = typeof text === 'string' ? resolveServerDates(parseEjson(text), now) : undefined
  if (!isFields(value)) throw invalidParameter('data must be an EJSON object')
  return value
}
