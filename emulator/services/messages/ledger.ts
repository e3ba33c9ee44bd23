import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A message as WeChat took it or refused it. Whether a phone showed it, nobody can know. */
export interface OutboxEntry {
  id: number
  at: string
  openid: string
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

const kept = 500
const empty = (): Records => ({ consents: {}, outbox: [] })

export function openLedger(file: string): Ledger {
  let records = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Records) : empty()
  const save = () => {
    writeFileSync(`${file}.draft`, JSON.stringify(records))
    renameSync(`${file}.draft`, file)
  }
  const consent = (openid: string, templateId: string) =>
    records.consents[openid]?.[templateId] ?? 0

  return {
    consent,
    knows: (openid) => Object.hasOwn(records.consents, openid),
    changeConsent(openid, templateId, by) {
      const left = Math.max(0, consent(openid, templateId) + by)
      records.consents[openid] = { ...records.consents[openid], [templateId]: left }
      save()
    },
    record(entry) {
      const id = (records.outbox.at(-1)?.id ?? 0) + 1
      records.outbox = [...records.outbox, { id, ...entry }].slice(-kept)
      save()
    },
    outbox: () => records.outbox,
    exportAll: () => JSON.stringify(records),
    importAll(text) {
      records = { ...empty(), ...(JSON.parse(text) as Records) }
      save()
    },
    clear() {
      records = empty()
      save()
    },
  }
}
