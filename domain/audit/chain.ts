/** A cryptographic hash of text; handed in, for this code knows no machine. */
export type Hash = (text: string) => string

/** Anything with an id that is to be proven unchanged. */
export interface Entry {
  _id: string
  at: string
}

/** Fixes a run of entries, and through `previous` every seal before it. */
export interface Seal {
  _id: string
  /** 1, 2, 3 … */
  number: number
  at: string
  /** Hash of the seal before; empty for the first. */
  previous: string
  entries: { id: string; hash: string }[]
  /** The latest moment of an entry in this seal or any before. */
  throughAt: string
  hash: string
}

export interface Finding {
  what:
    | 'entry changed'
    | 'entry missing'
    | 'entry not sealed'
    | 'sealed twice'
    | 'seal changed'
    | 'seal missing'
    | 'chain broken'
  seal?: string
  entry?: string
}

export interface Verification {
  ok: boolean
  sealed: number
  unsealed: number
  problems: Finding[]
}

/** Far more than any command takes: an entry is written no later than this after the moment it names. */
export const latestArrivalMs = 10 * 60_000

/** JSON with sorted keys: the same text for the same content, however a database gives it back. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, content]) => `${JSON.stringify(key)}:${canonical(content)}`).join(',')}}`
}

export const sealId = (number: number): string => `seal-${String(number).padStart(8, '0')}`

/** The next seal, over entries that no seal covers yet. There must be at least one. */
export function sealOf(
  previous: Seal | undefined,
  entries: readonly Entry[],
  at: string,
  hash: Hash,
): Seal {
  const number = (previous?.number ?? 0) + 1
  const content = {
    _id: sealId(number),
    number,
    at,
    previous: previous?.hash ?? '',
    entries: entries.map((entry) => ({ id: entry._id, hash: hash(canonical(entry)) })),
    throughAt: entries.reduce(
      (latest, { at }) => (at > latest ? at : latest),
      previous?.throughAt ?? '',
    ),
  }
  return { ...content, hash: hash(canonical(content)) }
}

/**
 * Checks every seal against the one before, every sealed entry against its seal, and that no entry
 * was slipped in where all had been sealed. The newest seal has none after it: that it was removed
 * shows only against its hash kept elsewhere.
 */
export function verify(
  seals: readonly Seal[],
  entries: readonly Entry[],
  hash: Hash,
): Verification {
  const inOrder = [...seals].sort((a, b) => a.number - b.number)
  const { covered, problems } = verifyEntries(inOrder, entries, hash)
  const unsealed = entries.filter(({ _id }) => !covered.has(_id))
  const newest = inOrder[inOrder.length - 1]
  const settled = newest ? Date.parse(newest.throughAt) - latestArrivalMs : -Infinity
  for (const { _id, at } of unsealed)
    if (!(Date.parse(at) >= settled)) problems.push({ what: 'entry not sealed', entry: _id })
  const all = [...verifySeals(inOrder, hash), ...problems]
  return { ok: all.length === 0, sealed: covered.size, unsealed: unsealed.length, problems: all }
}

/** None at all, when someone has spoilt the seal. */
const entriesOf = ({ entries }: Seal) => (Array.isArray(entries) ? entries : [])

function verifySeals(inOrder: readonly Seal[], hash: Hash): Finding[] {
  const problems: Finding[] = []
  let before: Seal | undefined
  for (const seal of inOrder) {
    const { hash: stated, ...content } = seal
    const expected = (before?.number ?? 0) + 1
    const follows = seal.number === expected && seal.previous === (before?.hash ?? '')
    if (seal.number > expected) problems.push({ what: 'seal missing', seal: sealId(expected) })
    // A seal of nothing was never made by us.
    else if (!follows || entriesOf(seal).length === 0)
      problems.push({ what: 'chain broken', seal: seal._id })
    if (hash(canonical(content)) !== stated) problems.push({ what: 'seal changed', seal: seal._id })
    before = seal
  }
  return problems
}

function verifyEntries(inOrder: readonly Seal[], entries: readonly Entry[], hash: Hash) {
  const problems: Finding[] = []
  const byId = new Map(entries.map((entry) => [entry._id, entry]))
  const covered = new Set<string>()
  for (const seal of inOrder) {
    for (const { id, hash: fixed } of entriesOf(seal)) {
      const entry = byId.get(id)
      const finding = { seal: seal._id, entry: id }
      if (covered.has(id)) problems.push({ what: 'sealed twice', ...finding })
      if (!entry) problems.push({ what: 'entry missing', ...finding })
      else if (hash(canonical(entry)) !== fixed)
        problems.push({ what: 'entry changed', ...finding })
      covered.add(id)
    }
  }
  return { covered, problems }
}
