import type { Faults } from '../faults'
import { openLedger, type OutboxEntry } from './ledger'
import { startOpenApi, type OpenApi, type OpenApiOptions } from './open-api'
import { phoneCodes } from './phone-codes'
import { shortMessages } from './sms'
import { subscribeMessages } from './subscribe-message'
import type { SmsTemplate, Template } from './templates'

export type { OutboxEntry } from './ledger'
export type { SmsTemplate, Template } from './templates'

type Choice = 'accept' | 'reject'

/** A mini-program code on some screen: what whoever scans it is led to. */
export interface DrawnCode {
  page: string
  scene: string
  /** UTC. */
  at: string
}

/** More than hang on screens at one time. */
const codesKept = 8

/** WeChat's part in messages: consents, sending, phone numbers, content checks. */
export interface Messages {
  readonly openApi: OpenApi
  /**
   * `wx.requestSubscribeMessage`: what the user chose for each template; unnamed ones are accepted.
   * Gives the same object as the real call, without errMsg.
   */
  requestConsent(
    openid: string,
    templateIds: readonly string[],
    choices?: Readonly<Record<string, Choice>>,
  ): Record<string, Choice | 'filter'>
  consent(openid: string, templateId: string): number
  /** A code as the phone-number button gives it. */
  phoneCode(phone: string): string
  outbox(): readonly OutboxEntry[]
  /** The mini-program codes drawn last, the newest first. */
  codes(): readonly DrawnCode[]
  exportAll(): string
  importAll(text: string): void
  clear(): void
  info(): { accepted: number; declined: number }
}

export interface MessagesOptions {
  file: string
  templates: readonly Template[]
  smsTemplates: readonly SmsTemplate[]
  faults: Faults
  isUser(openid: string): boolean
  lastSeen: OpenApiOptions['lastSeen']
  mayCall: OpenApiOptions['mayCall']
  now(): Date
}

export function startMessages(options: MessagesOptions): Messages {
  const { templates, now } = options
  const ledger = openLedger(options.file)
  const phones = phoneCodes(now)
  const isUser = (openid: string) => options.isUser(openid) || ledger.knows(openid)
  const subscribe = subscribeMessages({ ledger, templates, isUser, now })
  const sendSms = shortMessages({ ledger, templates: options.smsTemplates, now })

  let codes: DrawnCode[] = []
  const drawn = (scene: string, page: string) => {
    codes = [{ page, scene, at: now().toISOString() }, ...codes].slice(0, codesKept)
  }

  return {
    openApi: startOpenApi({ ...options, subscribe, sendSms, phones, drawn }),
    requestConsent(openid, templateIds, choices = {}) {
      const answer = (id: string): Choice | 'filter' => {
        if (!templates.some((template) => template.id === id)) return 'filter'
        return choices[id] === 'reject' ? 'reject' : 'accept'
      }
      const answers = Object.fromEntries(templateIds.map((id) => [id, answer(id)]))
      for (const [id, chosen] of Object.entries(answers)) {
        if (chosen === 'accept') ledger.changeConsent(openid, id, 1)
      }
      return answers
    },
    consent: (openid, templateId) => ledger.consent(openid, templateId),
    phoneCode: (phone) => phones.give(phone),
    outbox: () => ledger.outbox(),
    codes: () => codes,
    exportAll: () => ledger.exportAll(),
    importAll: (text) => ledger.importAll(text),
    clear: () => ledger.clear(),
    info() {
      const accepted = ledger.outbox().filter(({ state }) => state === 'accepted').length
      return { accepted, declined: ledger.outbox().length - accepted }
    },
  }
}
