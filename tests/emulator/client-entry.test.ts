import { request } from 'node:http'
import { identity, startSmallCloud, type SmallCloud } from './small-cloud'
import { templates } from '../../emulator/demo/templates'

const source = `
  const cloud = require('sdk')
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  let calls = 0
  exports.main = async (event) => {
    calls += 1
    if (event.fileID) return (await cloud.downloadFile(event)).fileContent.toString()
    return { openid: cloud.getWXContext().OPENID, calls }
  }`

let small: SmallCloud
let cookie = ''

/** A browser page of the preview: keeps its cookie. */
async function ask(method: string, path: string, body?: unknown, headers: object = {}) {
  const response = await fetch(small.cloud.url + path, {
    method,
    headers: { cookie, ...headers },
    ...(body === undefined ? {} : { body: body instanceof Buffer ? body : JSON.stringify(body) }),
  })
  const set = response.headers.get('set-cookie')
  if (set) cookie = set.split(';')[0] ?? ''
  return { status: response.status, body: (await response.json()) as Record<string, never>, set }
}

/** A request with headers that fetch() does not let one choose. */
const strange = (headers: Record<string, string>, method = 'GET', path = '/client/identity') =>
  new Promise<number>((resolve, reject) => {
    const sent = request(small.cloud.url + path, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.once('error', reject)
    sent.end()
  })

beforeAll(async () => {
  small = await startSmallCloud({ whoami: { source } })
})
afterAll(() => small.stop())
beforeEach(() => small.cloud.faults.clear())

describe('who one is', () => {
  it('is the public at first, and then whoever was chosen', async () => {
    expect((await ask('GET', '/client/identity')).body).toMatchObject({
      key: 'public',
      label: '公众',
    })
    const chosen = await ask('POST', '/client/identity', { key: 'editor' })
    expect(chosen.set).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await ask('GET', '/client/identity')).body).toMatchObject({
      key: 'editor',
      name: '刘XX',
    })
    const { body } = await ask('POST', '/client/call', { name: 'whoami', data: {} })
    expect(body).toMatchObject({ result: { openid: identity('editor').openid } })
  })

  it('is nobody that does not exist, and nobody learns an openid', async () => {
    expect((await ask('POST', '/client/identity', { key: 'emperor' })).status).toBe(400)
    const all = await ask('GET', '/client/identities')
    expect(all.body).toHaveLength(13)
    expect(JSON.stringify(all.body)).not.toContain(identity('public').openid)
  })
})

describe('a call', () => {
  it('that fails says so as wx.cloud does', async () => {
    const { status, body } = await ask('POST', '/client/call', { name: 'nowhere', data: {} })
    expect(status).toBe(200)
    expect(body).toMatchObject({ errCode: -501000 })
  })

  it('whose answer is lost has been carried out all the same', async () => {
    const calls = async () =>
      (await ask('POST', '/client/call', { name: 'whoami', data: {} })).body['result']?.['calls']
    const before = Number(await calls())
    small.cloud.faults.add({ target: 'client.call', cut: 'after', times: 1 })
    await expect(calls()).rejects.toThrow('fetch failed')
    expect(await calls()).toBe(before + 2)
  })

  it('that is cut before it arrives has not', async () => {
    const calls = async () =>
      (await ask('POST', '/client/call', { name: 'whoami', data: {} })).body['result']?.['calls']
    const before = Number(await calls())
    small.cloud.faults.add({ target: 'client.call', cut: 'before', times: 1 })
    await expect(calls()).rejects.toThrow('fetch failed')
    expect(await calls()).toBe(before + 1)
  })

  it('of over 1 MB is refused with a clear word', async () => {
    const data = 'x'.repeat(1100 * 1024)
    const { status, body } = await ask('POST', '/client/call', { name: 'whoami', data })
    expect(status).toBe(413)
    expect(body['errMsg']).toContain('请求超过')
  })
})

describe('an upload', () => {
  it('lands under incoming, by a name that is safe, and functions can read it', async () => {
    const name = encodeURIComponent('../../会议 新闻?稿.docx')
    const { body } = await ask('POST', `/client/upload?name=${name}`, Buffer.from('content'))
    expect(body['fileID']).toMatch(/\/incoming\/[\w-]{20}\/会议 新闻_稿\.docx$/)
    const read = await ask('POST', '/client/call', {
      name: 'whoami',
      data: { fileID: body['fileID'] },
    })
    expect(read.body).toEqual({ result: 'content' })
  })

  it('of over 50 MB is refused with a clear word', async () => {
    const huge = Buffer.alloc(51 * 1024 * 1024)
    const { status, body } = await ask('POST', '/client/upload?name=a.bin', huge)
    expect(status).toBe(413)
    expect(body['errMsg']).toContain('文件超过 50 MB')
    expect((await ask('GET', '/client/identity')).status).toBe(200)
  })
})

describe('consent', () => {
  const [meeting, review] = templates.map(({ id }) => id)
  it('is given template by template and counted', async () => {
    const choices = { [review ?? '']: 'reject' }
    const { body } = await ask('POST', '/client/subscribe', {
      templateIds: [meeting, review],
      choices,
    })
    expect(body).toEqual({
      [meeting ?? '']: 'accept',
      [review ?? '']: 'reject',
      errMsg: 'requestSubscribeMessage:ok',
    })
    expect(small.cloud.messages.consent(identity('editor').openid, meeting ?? '')).toBe(1)
  })
  it('is asked for three templates at most', async () => {
    const { body } = await ask('POST', '/client/subscribe', { templateIds: ['a', 'b', 'c', 'd'] })
    expect(body).toMatchObject({ errCode: 20003 })
  })
})

describe('strangers', () => {
  const host = () => new URL(small.cloud.url).host
  it('with a foreign name for this machine are refused', async () => {
    expect(await strange({ host: 'evil.example' })).toBe(403)
    expect(await strange({ host: host() })).toBe(200)
  })
  it('from pages elsewhere are refused, even of another port', async () => {
    expect(await strange({ host: host(), origin: 'https://evil.example' }, 'POST')).toBe(403)
    expect(await strange({ host: host(), origin: 'http://127.0.0.1:1' }, 'POST')).toBe(403)
    expect(await strange({ host: host(), 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await strange({ host: host(), origin: small.cloud.url })).toBe(200)
  })
})
