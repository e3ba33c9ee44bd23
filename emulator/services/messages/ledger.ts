import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A message as WeChat took it or refused it. Whether a phone showed it, nobody can know. */
export interface OutboxEntry {
  id: number
  at: string
  channel: 'wechat' | 'sms'
  /** Empty for an SMS. */
  openid: string
  /** Of an SMS, as +86…. */
  phone?: string
  templateId: string
  title: string
  page: string
  fields: { label: string; value: string }[]
  state: 'accepted' | 'declined'
  errcode?: number
  errmsg?: string
}

interface Records {
  /** openid → template → how many messages may still be sent. */
  consents: Record<string, Record<string, number>>
  outbox: OutboxEntry[]
}

/** What the message service must remember: consents and sent messages, in one file. */
export interface Ledger {
  consent(openid: string, templateId: string): number
  /** Whether this user was ever asked for consent. */
  knows(openid: string): boolean
  changeConsent(openid: string, templateId: string, by: number): void
  record(entry: Omit<OutboxEntry, 'id'>): void
  outbox(): readonly OutboxEntry[]
  exportAll(): string
  importAll(text: string): void
  clear(): void
}

/** A line of the file after the first, which holds all records as they were when the file was last written whole. */
type Change =
  { consent: [openid: string, templateId: string, left: number] } | { entry: OutboxEntry }

/** A notice to ten thousand people, with its reminder. */
const kept = 20_000
const empty = (): Records => ({ consents: {}, outbox: [] })

export function openLedger(file: string): Ledger {
  let records = empty()
  const writeWhole = (next: Records) => {
    records = next
    writeFileSync(`${file}.draft`, `${JSON.stringify(records)}\n`)
    renameSync(`${file}.draft`, file)
  }
  const apply = (change: Change) => {
    if ('entry' in change) {
      records.outbox.push(change.entry)
      if (records.outbox.length > 2 * kept) records.outbox.splice(0, kept)
      return
    }
    const [openid, templateId, left] = change.consent
    const known = (records.consents[openid] ??= {})
    known[templateId] = left
  }
  // One line each: writing everything anew would take longer with every message.
  const keep = (change: Change) => {
    apply(change)
    appendFileSync(file, `${JSON.stringify(change)}\n`)
  }
  const consent = (openid: string, templateId: string) =>
    records.consents[openid]?.[templateId] ?? 0

  const [first, ...changes] = linesOf(file)
  if (first) records = JSON.parse(first) as Records
  for (const line of changes) apply(JSON.parse(line) as Change)
  writeWhole(records)

  return {
    consent,
    knows: (openid) => Object.hasOwn(records.consents, openid),
    changeConsent(openid, templateId, by) {
      keep({ consent: [openid, templateId, Math.max(0, consent(openid, templateId) + by)] })
    },
    record(entry) {
      keep({ entry: { id: (records.outbox.at(-1)?.id ?? 0) + 1, ...entry } })
    },
    outbox: () => records.outbox,
    exportAll: () => JSON.stringify(records),
    importAll: (text) => writeWhole({ ...empty(), ...(JSON.parse(text) as Records) }),
    clear: () => writeWhole(empty()),
  }
}

/** Without the last line when the machine went down in the middle of it. */
function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  if (lines.length > 1) lines.pop()
  return lines
}
