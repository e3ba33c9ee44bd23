import { gunzipSync, strFromU8 } from 'fflate'
import { levels } from '../provisions/provision'
import type { Identified } from '../rulebook/identified'
import { crc32 } from './crc32'
import { snapshotFormat } from './encode-snapshot'
import { bookLabels, scopeLabels } from '../vocabulary/rulebook'
import { readStandings, type Snapshot, type SnapshotRule } from './snapshot'

/** Not a snapshot, or not a whole one: fetch it anew. */
export class SnapshotDamaged extends Error {
  constructor(what: string) {
    super(`the snapshot is damaged: ${what}`)
    this.name = 'SnapshotDamaged'
  }
}

/**
 * The snapshot in a file of `encodeSnapshot`. Throws `SnapshotDamaged` for anything else, cut short or changed by a
 * single bit included: half a rulebook must never be taken for the whole.
 */
export function decodeSnapshot(file: Uint8Array): Snapshot {
  const { format, ...snapshot } = parsed(unpacked(file))
  must(format === snapshotFormat, 'format')
  const { version, scope, madeAt, rules } = snapshot
  must(isText(version) && isText(madeAt), 'version')
  must(isOneOf(Object.keys(scopeLabels), scope), 'scope')
  must(Array.isArray(rules), 'rules')
  ;(rules as unknown[]).forEach(mustBeRule)
  return snapshot as unknown as Snapshot
}

/** Far more than any rulebook: a damaged length must not take the device's memory. */
const largest = 64_000_000
const gzipFoot = 8

/** fflate believes gzip's length and does not look at its check sum. */
function unpacked(file: Uint8Array): Uint8Array {
  must(file.length > gzipFoot, 'length')
  const foot = new DataView(file.buffer, file.byteOffset + file.length - gzipFoot, gzipFoot)
  const [sum, length] = [foot.getUint32(0, true), foot.getUint32(4, true)]
  must(length <= largest, 'length')
  const bytes = inflated(file)
  must(length === bytes.length, 'length')
  must(sum === crc32(bytes), 'check sum')
  return bytes
}

function inflated(file: Uint8Array): Uint8Array {
  try {
    return gunzipSync(file)
  } catch {
    throw new SnapshotDamaged('gzip')
  }
}

function parsed(bytes: Uint8Array): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(strFromU8(bytes))
    if (isRecord(read)) return read
  } catch {
    // Refused below, as anything that is no object.
  }
  throw new SnapshotDamaged('JSON')
}

const texts = [
  'ruleId',
  'editionId',
  'title',
  'part',
  'adoptedBy',
  'adoptedOn',
  'effectiveOn',
] as const satisfies (keyof SnapshotRule)[]

function mustBeRule(rule: unknown): void {
  if (!isRecord(rule)) throw new SnapshotDamaged('rule')
  for (const name of texts) must(typeof rule[name] === 'string', name)
  must(isText(rule.ruleId), 'ruleId')
  must(isOneOf(Object.keys(bookLabels), rule.book), 'book')
  must(isOneOf(readStandings, rule.standing), 'standing')
  must(typeof rule.order === 'number', 'order')
  must(isTexts(rule.notes), 'notes')
  mustBeProvisions(rule.provisions, new Set())
}

const anyLevel = [...levels, 'preamble', 'annex', 'table'] as const satisfies Identified['level'][]

function mustBeProvisions(provisions: unknown, ids: Set<unknown>): void {
  if (!Array.isArray(provisions)) throw new SnapshotDamaged('provisions')
  for (const one of provisions as unknown[]) {
    if (!isRecord(one)) throw new SnapshotDamaged('provision')
    must(isText(one.id) && !ids.has(one.id), 'id')
    ids.add(one.id)
    must(isOneOf(anyLevel, one.level), 'level')
    must(typeof one.label === 'string' && typeof one.text === 'string', 'words')
    must(typeof one.line === 'number', 'line')
    must(isOptionalNumber(one.number) && isOptionalNumber(one.inserted), 'number')
    must(one.rows === undefined || (Array.isArray(one.rows) && one.rows.every(isTexts)), 'rows')
    mustBeProvisions(one.children, ids)
  }
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new SnapshotDamaged(what)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
const isOneOf = (allowed: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && allowed.includes(value)
const isOptionalNumber = (value: unknown): boolean =>
  value === undefined || typeof value === 'number'
