import { randomBytes } from 'node:crypto'
import type { Identity } from '../demo/identities'
import { ClientError, type Client } from '../services/client'
import type { Faults } from '../services/faults'
import type { Messages } from '../services/messages'
import { TooLarge } from '../services/storage/shelf'
import { HttpError, sendJson } from './answers'
import { drain, readJson } from './request-body'
import type { Exchange } from './server'

/**
 * What the browser preview talks to in place of `wx.cloud`. Who one is, is a cookie chosen in the console;
 * the deployed product has no such door.
 */
export interface ClientEntryServices {
  client: Client
  messages: Messages
  faults: Faults
  identities: readonly Identity[]
}

const cookie = 'embedded_identity'
const callBytes = 1024 * 1024
const uploadBytes = 50 * 1024 * 1024
const templatesPerCall = 3

export function clientEntry(services: ClientEntryServices) {
  const { client, messages, faults, identities } = services

  function current({ request }: Exchange): Identity {
    const key = new RegExp(`(?:^|; )${cookie}=([A-Za-z]+)`).exec(request.headers.cookie ?? '')?.[1]
    const identity = identities.find((one) => one.key === key) ?? identities[0]
    if (!identity) throw new HttpError(500, 'no identities are configured')
    return identity
  }

  const routes: Record<string, (exchange: Exchange) => Promise<void>> = {
    async 'GET /client/identity'(exchange) {
      sendJson(exchange.response, 200, shown(current(exchange)))
    },
    async 'GET /client/identities'({ response }) {
      sendJson(response, 200, identities.map(shown))
    },
    async 'POST /client/identity'({ request, response }) {
      const { key } = await readJson(request, callBytes)
      const identity = identities.find((one) => one.key === key)
      if (!identity) throw new HttpError(400, `没有这个身份：${String(key)}`)
      const choice = `${cookie}=${identity.key}; Path=/; HttpOnly; SameSite=Strict`
      sendJson(response, 200, shown(identity), { 'Set-Cookie': choice })
    },
    async 'POST /client/call'(exchange) {
      const { name, data } = await readJson(exchange.request, callBytes)
      const result = await client.call(String(name), data, current(exchange).openid)
      sendJson(exchange.response, 200, { result })
    },
    async 'POST /client/upload'(exchange) {
      const { request, response, url } = exchange
      const path = `incoming/${randomBytes(15).toString('base64url')}/${safeName(url.searchParams.get('name'))}`
      if (Number(request.headers['content-length'] ?? 0) > uploadBytes)
        throw new TooLarge(uploadBytes)
      const fileID = await client.upload(path, request, current(exchange).openid)
      sendJson(response, 200, { fileID })
    },
    async 'POST /client/subscribe'(exchange) {
      const { templateIds, choices } = await readJson(exchange.request, callBytes)
      if (!Array.isArray(templateIds) || templateIds.length === 0) {
        throw new ClientError(10001, "requestSubscribeMessage:fail TmplIds can't be empty")
      }
      if (templateIds.length > templatesPerCall) {
        throw new ClientError(
          20003,
          'requestSubscribeMessage:fail Templates count out of max bounds',
        )
      }
      const chosen = (choices ?? {}) as Record<string, 'accept' | 'reject'>
      const answers = await faults.strike('client.subscribe', async () =>
        messages.requestConsent(current(exchange).openid, templateIds.map(String), chosen),
      )
      sendJson(exchange.response, 200, { ...answers, errMsg: 'requestSubscribeMessage:ok' })
    },
    async 'POST /client/phone-code'(exchange) {
      sendJson(exchange.response, 200, { code: messages.phoneCode(current(exchange).phone) })
    },
  }

  return async (exchange: Exchange): Promise<void> => {
    const { request, response, url } = exchange
    const route = routes[`${request.method} ${url.pathname}`]
    if (!route) throw new HttpError(404, `no such entry: ${request.method} ${url.pathname}`)
    try {
      await route(exchange)
    } catch (error) {
      if (error instanceof TooLarge) {
        await drain(request)
        const errMsg = `文件超过 ${uploadBytes / 1024 / 1024} MB，没有上传`
        sendJson(response, 413, { errCode: -503001, errMsg })
      } else if (error instanceof ClientError) {
        const { errCode, errMsg } = error
        sendJson(response, 200, { errCode, errMsg })
      } else throw error
    }
  }
}

const shown = ({ key, label, name, title }: Identity) => ({ key, label, name, title })

/** The last part of a file name, without what a cloud path cannot hold. */
function safeName(name: string | null): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? ''
  const safe = last.replace(/[\p{Cc}?#%]/gu, '_').slice(-80)
  return safe === '' || /^\.+$/.test(safe) ? 'file' : safe
}
