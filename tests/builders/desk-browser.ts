import { createHash, randomBytes } from 'node:crypto'
import type { Answer } from '@domain/operations/answer'
import type { Office, Phone } from '../flows/office'

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36'

/** A browser at the desk, as its page asks: with a cookie jar, and a secret of its own. */
export class DeskBrowser {
  cookie = ''
  /** Requests so far. */
  asked = 0
  code = ''
  /** For whom its page was opened. */
  personId = ''
  secret = randomBytes(32).toString('base64url')
  headers: Record<string, string> = {
    'user-agent': chrome,
    'content-type': 'application/octet-stream',
    'x-desk': '1',
    'sec-fetch-site': 'same-origin',
  }
  constructor(private readonly url: string) {}

  /** The answer to a question put to a room of the desk. */
  async ask(room: string, body: unknown = {}): Promise<Answer> {
    this.asked += 1
    const response = await fetch(`${this.url}/desk-api/${room}`, {
      method: 'POST',
      headers: {
        ...this.headers,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.personId ? { 'x-desk-person': this.personId } : {}),
      },
      body: body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    })
    const set = response.headers.get('set-cookie')
    if (set) {
      if (!/; Path=\/; Secure; HttpOnly; SameSite=Strict$/.test(set)) throw new Error(set)
      this.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '')
    }
    if (response.status !== 200) throw new Error(`${room} answered ${response.status}`)
    const answer = (await response.json()) as Answer<{ session?: { personId: string } }>
    if (room === 'claims' && answer.ok && answer.output.session)
      this.personId = answer.output.session.personId
    return answer
  }

  /** The output; throws on a refusal. */
  async get<T>(room: string, body?: unknown): Promise<T> {
    const answer = await this.ask(room, body)
    if (answer.ok) return answer.output as T
    throw new Error(`${room} answered ${JSON.stringify(answer)}`)
  }

  /** The code of the refusal; nothing when there was none. */
  async refusal(room: string, body?: unknown): Promise<string | undefined> {
    const answer = await this.ask(room, body)
    return !answer.ok && 'refusal' in answer ? answer.refusal.code : undefined
  }

  async askForCode(): Promise<string> {
    const secretHash = createHash('sha256').update(this.secret).digest('base64url')
    this.code = (await this.get<{ code: string }>('tickets', { secretHash })).code
    return this.code
  }

  claim = () => this.ask('claims', { code: this.code, secret: this.secret })

  /** Logged in as whoever holds the phone. */
  async logIn(phone: Phone): Promise<this> {
    await phone.ask('desk.approveTicket', { code: await this.askForCode() })
    await this.get('claims', { code: this.code, secret: this.secret })
    return this
  }

  /** One operation of an area. */
  call = (name: string, input: unknown, key?: string) => {
    const [area, operation] = name.split('.')
    return this.ask('calls', { area, operation, input, ...(key ? { key } : {}) })
  }
}

export const deskBrowser = ({ cloud }: Office): DeskBrowser => new DeskBrowser(cloud.url)
