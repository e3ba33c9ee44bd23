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
  /** The latest moment of an entry in this seal. */
  throughAt: string
  hash: string
}

export interface Finding {
  what: 'entry changed' | 'entry missing' | 'seal changed' | 'chain broken' | 'sealed twice'
  seal: string
  entry?: string
}

export interface Verification {
  ok: boolean
  sealed: number
  unsealed: number
  problems: Finding[]
}

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
    throughAt: entries.reduce((latest, entry) => (entry.at > latest ? entry.at : latest), ''),
  }
  return { ...content, hash: hash(canonical(content)) }
}

/** Checks every seal against the one before, and every sealed entry against its seal. */
export function verify(
  seals: readonly Seal[],
  entries: readonly Entry[],
  hash: Hash,
): Verification {
  const problems: Finding[] = []
  const byId = new Map(entries.map((entry) => [entry._id, entry]))
  const covered = new Set<string>()
  let before: Seal | undefined
  for (const seal of [...seals].sort((a, b) => a.number - b.number)) {
    const { hash: stated, ...content } = seal
    const follows =
      seal.number === (before?.number ?? 0) + 1 && seal.previous === (before?.hash ?? '')
    if (!follows) problems.push({ what: 'chain broken', seal: seal._id })
    if (hash(canonical(content)) !== stated) problems.push({ what: 'seal changed', seal: seal._id })
    for (const { id, hash: fixed } of seal.entries) {
      const entry = byId.get(id)
      const finding = { seal: seal._id, entry: id }
      if (covered.has(id)) problems.push({ what: 'sealed twice', ...finding })
      if (!entry) problems.push({ what: 'entry missing', ...finding })
      else if (hash(canonical(entry)) !== fixed)
        problems.push({ what: 'entry changed', ...finding })
      covered.add(id)
    }
    before = seal
  }
  const unsealed = entries.filter(({ _id }) => !covered.has(_id)).length
  return { ok: problems.length === 0, sealed: covered.size, unsealed, problems }
}
