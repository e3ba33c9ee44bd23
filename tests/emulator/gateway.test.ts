import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSmallCloud, type SmallCloud } from './small-cloud'

let small: SmallCloud

beforeAll(async () => {
  const siteDir = join(mkdtempSync(join(tmpdir(), 'site-')), 'site')
  mkdirSync(siteDir)
  writeFileSync(
    join(siteDir, 'index.html'),
    '<meta name="door" content="desk" /><title>preview</title>',
  )
  writeFileSync(join(siteDir, 'app.js'), 'run()')
  writeFileSync(join(siteDir, '../secret.txt'), 'for nobody')
  const source = `
    const sdk = require('sdk')
    exports.main = (event) => ({
      statusCode: 201,
      headers: { 'set-cookie': 'a=b', 'content-type': 'text/plain' },
      body: JSON.stringify({ ...event, openid: sdk.getWXContext().OPENID }),
    })`
  small = await startSmallCloud({ desk: { source } }, { siteDir })
})
afterAll(() => small.stop())

/** The path goes out as it stands; fetch() would tidy it. */
const raw = (path: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { port } = new URL(small.cloud.url)
    const sent = request({ host: '127.0.0.1', port, path }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.once('error', reject)
    sent.end()
  })

async function admin(body: string | object, contentType = 'application/json') {
  const response = await fetch(`${small.cloud.url}/admin`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as { code?: string; message?: string }
}
const token = () => small.cloud.sdkEnvironment()['WX_API_TOKEN']

describe('the entry of the SDK', () => {
  it('refuses unknown actions by name', async () => {
    const answer = await admin({ action: 'wx.doAnything', wxCloudApiToken: token() })
    expect(answer).toMatchObject({ code: 'INVALID_PARAM' })
    expect(answer.message).toContain('wx.doAnything')
    expect(await admin({ action: 'storage.format', wxCloudApiToken: token() })).toMatchObject({
      code: 'INVALID_PARAM',
    })
  })
  it('refuses who holds no token', async () => {
    const answer = await admin({ action: 'database.getDocument', wxCloudApiToken: 'guessed' })
    expect(answer).toMatchObject({ code: 'INVALID_REQUEST_SOURCE' })
  })
  it('refuses what is no JSON and what is too large', async () => {
    expect(await admin('not json')).toMatchObject({ code: 'INVALID_PARAM' })
    const answer = await admin('x'.repeat(25 * 1024 * 1024))
    expect(answer.message).toContain('larger than')
  })
  it('counts requests and bytes by action', async () => {
    small.cloud.traffic.reset()
    await admin({ action: 'wx.doAnything', wxCloudApiToken: token() })
    const { requests } = await small.cloud.info()
    expect(requests['wx.doAnything']).toMatchObject({ requests: 1 })
    expect(requests['wx.doAnything']?.bytesIn).toBeGreaterThan(50)
  })
})

describe('the preview', () => {
  it('is one page whatever place in it is asked for', async () => {
    expect((await raw('/app/')).text).toContain('preview')
    expect((await raw('/app/pages/news/list')).text).toContain('preview')
    expect((await raw('/app/app.js')).text).toBe('run()')
    expect((await raw('/app/missing.js')).status).toBe(404)
  })
  it.each([
    '/app/../secret.txt',
    '/app/%2e%2e/secret.txt',
    '/app/..%2fsecret.txt',
    '/page/../index.ts',
  ])('gives nothing outside its folder: %s', async (path) => {
    const { status, text } = await raw(path)
    expect([403, 404]).toContain(status)
    expect(text).not.toContain('for nobody')
  })
})

it('is not to be reached from outside this machine', async () => {
  const { port } = new URL(small.cloud.url)
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address && !address.internal && address.family === 'IPv4')
  for (const address of outside) {
    await expect(fetch(`http://${address?.address}:${port}/`)).rejects.toThrow('fetch failed')
  }
  expect(new URL(small.cloud.url).hostname).toBe('127.0.0.1')
})

describe('the desk', () => {
  it('is the same build; only the preview is told that it is one', async () => {
    expect((await raw('/desk/')).text).toContain('content="desk"')
    expect((await raw('/desk/index.html')).text).toContain('content="desk"')
    expect((await raw('/app/')).text).toContain('content="preview"')
    expect((await raw('/app/index.html')).text).toContain('content="preview"')
    const { headers } = await fetch(`${small.cloud.url}/desk/`)
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
  })
  it('reaches its function by HTTP as nobody, bytes in base64, and 100 KB of text at most', async () => {
    const send = (type: string, body: BodyInit) =>
      fetch(`${small.cloud.url}/desk-api/room?x=1`, {
        method: 'POST',
        headers: { 'content-type': type, cookie: 'c=d' },
        body,
      })
    const response = await send('application/octet-stream', new Uint8Array([0, 255]))
    expect([response.status, response.headers.get('set-cookie')]).toEqual([201, 'a=b'])
    const event = (await response.json()) as Record<string, unknown>
    expect(event).toMatchObject({
      path: '/desk-api/room',
      httpMethod: 'POST',
      queryStringParameters: { x: '1' },
      headers: { cookie: 'c=d', 'x-real-ip': '127.0.0.1' },
      body: 'AP8=',
      isBase64Encoded: true,
    })
    expect(event).not.toHaveProperty('openid')
    const text = (await (await send('application/json', '{}')).json()) as object
    expect(text).toMatchObject({ body: '{}', isBase64Encoded: false })
    const large = new Uint8Array(101 * 1024).fill(0x20)
    expect((await send('application/json', large)).status).toBe(413)
    expect((await send('application/octet-stream', large)).status).toBe(201)
    const huge = new Uint8Array(5 * 1024 * 1024)
    expect((await send('application/octet-stream', huge)).status).toBe(413)
  })
})
