import { identity, startSmallCloud, type SmallCloud } from './small-cloud'

const source = `exports.main = (event) => { console.log('ran ' + (event.TriggerName || 'by call')); return 1 }`
const triggers = [{ name: 'noon', type: 'timer', config: '0 0 12 * * * *' }]

let small: SmallCloud
let refilled = 0
async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(small.cloud.url + path, {
    method,
    ...(body === undefined ? {} : { body: body instanceof Buffer ? body : JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}
const overview = async () => (await ask('GET', '/console/overview')).body

beforeAll(async () => {
  small = await startSmallCloud(
    { lamp: { source, config: { triggers } } },
    { afterReset: () => Promise.resolve(void (refilled += 1)) },
  )
})
afterAll(() => small.stop())

it('is a page with its parts', async () => {
  const page = await (await fetch(`${small.cloud.url}/`)).text()
  expect(page).toContain('本机演示环境')
  for (const [, path] of page.matchAll(/(?:href|src)="(\/page\/[^"]+)"/g)) {
    expect((await fetch(small.cloud.url + path)).status).toBe(200)
  }
})

it('moves the clock, and what is due on the way is done', async () => {
  await ask('POST', '/console/clock', { set: '2031-06-20T09:00:00+08:00' })
  const { body } = await ask('POST', '/console/clock', { advanceMs: 24 * 3_600_000 })
  expect(body['now']).toMatch(/^2031-06-21T01:00/)
  expect((await overview())['log']).toContainEqual('[lamp] ran noon')
  expect((await ask('POST', '/console/clock', { set: 'tomorrow' })).status).toBe(400)
  expect((await ask('POST', '/console/clock', { reset: true })).body).toMatchObject({ offsetMs: 0 })
})

it('fires a timer by hand', async () => {
  const before = small.log.length
  await ask('POST', '/console/timers/fire', { functionName: 'lamp', name: 'noon' })
  expect(small.log.slice(before)).toEqual(['[lamp] ran noon'])
})

it('switches faults on and off', async () => {
  const add = { target: 'client.call', error: { code: -504003, message: 'timed out' } }
  await ask('POST', '/console/faults', { add })
  const failing = small.cloud.call('lamp', {}, identity('deputy'))
  await expect(failing).rejects.toMatchObject({ errCode: -504003 })
  expect((await overview())['faults']).toMatchObject([{ target: 'client.call', struck: 1 }])
  await ask('POST', '/console/faults', { clear: true })
  expect(await small.cloud.call('lamp', {}, identity('deputy'))).toBe(1)
  expect((await ask('POST', '/console/faults', { add: { error: {} } })).status).toBe(400)
})

it('exports, imports and resets, and refuses what is no export', async () => {
  const exported = await fetch(`${small.cloud.url}/console/export`)
  expect(exported.headers.get('content-disposition')).toMatch(/filename="demo-[\d-]+\.zip"/)
  const zip = Buffer.from(await exported.arrayBuffer())
  expect((await ask('POST', '/console/import', zip)).body).toEqual({ imported: true })
  const refused = await ask('POST', '/console/import', Buffer.from('no zip'))
  expect(refused.status).toBe(400)
  expect(refused.body['errMsg']).toContain('数据没有改动')
  expect((await ask('POST', '/console/reset', {})).body).toEqual({ reset: true })
  expect(refilled).toBe(1)
})
