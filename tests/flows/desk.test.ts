import { randomBytes } from 'node:crypto'
import { carriedAreas } from '@domain/operations/desk-door'
import { operations } from '@domain/operations'
import type { Answer } from '@domain/operations/answer'
import { aPng } from '../builders/pictures'
import { platform, stored } from '../builders/recipients'
import { aStory } from '../builders/story'
import { deskBrowser } from '../builders/desk-browser'
import { derivedId } from '../../cloudfunctions/platform/ids'
import { vouchFor } from '../../cloudfunctions/platform/voucher'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.cloud.clock.set(new Date('2026-11-23T02:00:00Z')))

/** Without the timers on the way. */
const seconds = (n: number) =>
  office.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + n * 1000))
const loggedIn = (who: 'editor' | 'secondEditor' | 'office') =>
  deskBrowser(office).logIn(office.as(who))
/** How log-ins of the one with this name ended, as the audit has it. */
const endingsOf = (name: string) =>
  stored<{ operation: string; by: { name: string } }>(office.cloud, 'audit')
    .filter(({ by }) => by.name === name)
    .map(({ operation }) => operation.replace('desk.', ''))
    .filter((ending) => ['endSession', 'giveWay', 'logOut', 'officeEnded'].includes(ending))
const code = (answer: Answer) => (!answer.ok && 'refusal' in answer ? answer.refusal.code : 'ok')

test('scanned, approved, in: the same operations with the same authorisation, on record', async () => {
  const pc = deskBrowser(office)
  const editor = office.as('editor')
  const typed = await pc.askForCode()
  expect(office.cloud.messages.codes()[0]).toMatchObject({
    page: 'packages/desk/approve/index',
    scene: typed,
  })
  expect(await pc.get('claims', { code: typed, secret: pc.secret })).toEqual({})

  const asked = await editor.ask('desk.getTicket', { code: ` ${typed.toLowerCase()} ` })
  expect(asked).toMatchObject({
    browser: 'Chrome 126，Windows 10 或 11',
    address: '127.0.0.1',
  })
  await editor.ask('desk.approveTicket', { code: typed })
  const { session } = await pc.get<{ session: { name: string; until: string } }>('claims', {
    code: typed,
    secret: pc.secret,
  })
  expect(session.name).toBe('李XX')
  expect(Date.parse(session.until) - office.cloud.clock.now().getTime()).toBeGreaterThan(
    11.9 * 3_600_000,
  )
  expect(pc.cookie).toMatch(/^__Host-desk=[\w-]{43}$/)

  const saved = await pc.call('news.saveDraft', { content: aStory().content }, 'desk-draft-1')
  expect(code(saved)).toBe('ok')
  expect(await pc.call('news.saveDraft', { content: aStory().content }, 'desk-draft-1')).toEqual(
    saved,
  )
  expect(code(await pc.call('people.listPeople', {}))).toBe('NOT_ALLOWED')
  expect(code(await pc.call('news.saveDraft', { content: { $gt: 1 } }, 'desk-draft-2'))).toBe(
    'INVALID_INPUT',
  )
  expect(code(await pc.call('news.drop', {}))).toBe('UNKNOWN_OPERATION')

  const audit = stored<{ operation: string; by: { name: string }; note?: string }>(
    office.cloud,
    'audit',
  )
  expect(audit.find(({ operation }) => operation === 'desk.logIn')).toMatchObject({
    by: { name: '李XX' },
    note: 'Chrome 126，Windows 10 或 11，127.0.0.1',
  })
  expect(audit.filter(({ operation }) => operation === 'news.saveDraft')).toMatchObject([
    { by: { name: '李XX', openid: editor.openid } },
  ])
  // Neither code nor token nor secret lies in the database.
  const kept = JSON.stringify(
    ['deskTickets', 'deskSessions', 'audit', 'commands'].map((name) => stored(office.cloud, name)),
  )
  for (const secret of [typed, pc.secret, pc.cookie.slice('__Host-desk='.length)])
    expect(kept).not.toContain(secret)
})

test('a ticket that is expired, reused, refused, forged, or another browser’s opens nothing', async () => {
  const editor = office.as('editor')
  const pc = deskBrowser(office)
  const typed = await pc.askForCode()
  expect(await editor.refusal('desk.getTicket', { code: 'ABCD2345' })).toBe('TICKET_UNKNOWN')
  expect(await editor.refusal('desk.approveTicket', { code: 'not a code' })).toBe('TICKET_UNKNOWN')
  expect(await office.as('citizen').refusal('desk.approveTicket', { code: typed })).toBe(
    'NOT_ALLOWED',
  )

  // Somebody who saw the code over a shoulder has not the secret of the browser.
  const thief = deskBrowser(office)
  thief.code = typed
  await editor.ask('desk.approveTicket', { code: typed })
  expect(code(await thief.claim())).toBe('TICKET_UNKNOWN')
  expect(await editor.refusal('desk.approveTicket', { code: typed })).toBe('TICKET_USED')
  expect(code(await pc.claim())).toBe('ok')
  expect(await editor.refusal('desk.getTicket', { code: typed })).toBe('TICKET_USED')

  const refused = deskBrowser(office)
  await editor.ask('desk.refuseTicket', { code: await refused.askForCode() })
  expect(code(await refused.claim())).toBe('TICKET_REFUSED')
  expect(await editor.refusal('desk.approveTicket', { code: refused.code })).toBe('TICKET_REFUSED')

  const late = deskBrowser(office)
  await late.askForCode()
  await seconds(121)
  expect(code(await late.claim())).toBe('TICKET_EXPIRED')
  expect(await editor.refusal('desk.approveTicket', { code: late.code })).toBe('TICKET_EXPIRED')

  const slow = deskBrowser(office)
  await editor.ask('desk.approveTicket', { code: await slow.askForCode() })
  await seconds(61)
  expect(code(await slow.claim())).toBe('TICKET_EXPIRED')
})

test('an answer that was lost is given again to the same browser: one session, and none once it was ended', async () => {
  const deputy = office.as('deputy')
  const open = async () => (await deputy.ask('desk.mySessions', {})).sessions.map(({ id }) => id)
  const pc = deskBrowser(office)
  await deputy.ask('desk.approveTicket', { code: await pc.askForCode() })
  // Neither answer nor cookie of the first arrives.
  expect(code(await pc.claim())).toBe('ok')
  const lost = pc.cookie
  const [first] = await open()
  pc.cookie = ''
  expect(code(await pc.claim())).toBe('ok')
  const [second, ...others] = await open()
  expect(others).toEqual([])
  expect(second).not.toBe(first)
  expect(await pc.refusal('session')).toBeUndefined()
  const kept = pc.cookie
  pc.cookie = lost
  expect(await pc.refusal('session')).toBe('DESK_LOGGED_OUT')
  // An answer of before takes no cookie along that came since.
  expect(pc.cookie).toBe(lost)
  pc.cookie = kept
  await deputy.ask('desk.endSession', {})
  expect(code(await pc.claim())).toBe('TICKET_USED')

  const late = await deskBrowser(office).logIn(deputy)
  await seconds(61)
  expect(code(await late.claim())).toBe('TICKET_USED')
})

test('a page opened for one person does nothing in the name of another', async () => {
  const page = await loggedIn('editor')
  const { personId } = page
  const draft = { content: aStory().content }
  // In another tab of the same browser somebody else logs in: the cookie is theirs now.
  await page.logIn(office.as('secondEditor'))
  const theirs = page.personId
  for (const who of [personId, '']) {
    page.personId = who
    expect(code(await page.call('news.saveDraft', draft, `not-theirs-${who}`))).toBe(
      'DESK_SOMEBODY_ELSE',
    )
    expect(await page.refusal('pieces', new Uint8Array([1]))).toBe('DESK_SOMEBODY_ELSE')
    expect(await page.refusal('uploads', { name: 'a', pieces: ['cloud://x/y'] })).toBe(
      'DESK_SOMEBODY_ELSE',
    )
    expect(await page.refusal('log-out')).toBe('DESK_SOMEBODY_ELSE')
  }
  // It finds out who is in, and is theirs.
  expect(await page.get('session')).toMatchObject({ personId: theirs })
  page.personId = theirs
  expect(code(await page.call('news.saveDraft', draft, 'theirs-by-now'))).toBe('ok')
  await page.get('log-out')
})

test('ended from the phone, the stolen token is worth nothing; twelve hours are the end in any case', async () => {
  const clerk = office.as('office')
  const pc = await loggedIn('office')
  const other = await loggedIn('office')
  const token = pc.cookie
  const { sessions } = await clerk.ask('desk.mySessions', {})
  expect(sessions).toHaveLength(2)
  expect(sessions[0]).not.toHaveProperty('openid')
  const neighbour = office.as('secondEditor')
  expect(await neighbour.refusal('desk.endSession', { id: sessions[1]?.id ?? '' })).toBe(
    'DESK_SESSION_UNKNOWN',
  )
  await clerk.ask('desk.endSession', { id: sessions[1]?.id ?? '' })
  expect(code(await pc.call('notices.listMeetings', {}))).toBe('DESK_SESSION_ENDED')
  pc.cookie = token
  expect(await pc.refusal('session')).toBe('DESK_SESSION_ENDED')
  pc.cookie = `__Host-desk=${randomBytes(32).toString('base64url')}`
  expect(await pc.refusal('session')).toBe('DESK_LOGGED_OUT')

  // Used all day long, it ends no later.
  const used = () => clerk.ask('desk.mySessions', {}).then((mine) => mine.sessions[0]?.lastUsedAt)
  const first = await used()
  await seconds(9 * 60)
  await other.call('notices.listMeetings', {})
  expect(await used()).toBe(first)
  await seconds(2 * 60)
  await other.call('notices.listMeetings', {})
  expect(await used()).not.toBe(first)
  await seconds(12 * 3600 - 12 * 60)
  expect(await other.refusal('session')).toBeUndefined()
  await seconds(2 * 60)
  expect(code(await other.call('notices.listMeetings', {}))).toBe('DESK_SESSION_OVER')
  expect((await clerk.ask('desk.mySessions', {})).sessions).toEqual([])

  // All at once; and a browser that logs in again, or out, leaves nothing open.
  const again = await loggedIn('office')
  await again.logIn(clerk)
  expect((await clerk.ask('desk.mySessions', {})).sessions).toHaveLength(1)
  const third = await loggedIn('office')
  const thirds = third.cookie
  await third.get('log-out')
  expect(third.cookie).toBe('')
  third.cookie = thirds
  expect(await third.refusal('session')).toBe('DESK_LOGGED_OUT')
  await loggedIn('office')
  expect(await clerk.ask('desk.endSession', {})).toEqual({ ended: 2 })
  expect(await clerk.ask('desk.endSession', {})).toEqual({ ended: 0 })
  expect(endingsOf('陈XX')).toEqual(['endSession', 'giveWay', 'logOut', 'endSession', 'endSession'])
})

test('nobody’s session outlives their office', async () => {
  const administrator = office.as('administrator')
  await office.cloud.clock.leap(new Date('2026-11-23T14:00:00Z'))
  const pc = await loggedIn('secondEditor')
  expect(code(await pc.call('news.listDesk', { view: 'mine' }))).toBe('ok')
  const id = (await administrator.ask('people.listPeople', { search: '吴XX' })).rows[0]?.id ?? ''
  const [held] = (await administrator.ask('people.getPerson', { id })).appointments
  const ending = { personId: id, appointmentId: held?.id ?? '', endedOn: '2026-11-23' }
  await administrator.ask('people.endAppointment', ending)
  await office.cloud.clock.leap(new Date('2026-11-23T16:30:00Z'))
  const cookie = pc.cookie
  expect(code(await pc.call('news.listDesk', { view: 'mine' }))).toBe('DESK_OFFICE_ENDED')
  pc.cookie = cookie
  expect(await pc.refusal('session')).toBe('DESK_OFFICE_ENDED')
  expect(endingsOf('吴XX').at(-1)).toBe('officeEnded')
})

test('questions asked in one breath are answered each for itself; without a session none is', async () => {
  const pc = await loggedIn('office')
  const calls = ['news', 'notices'].map((area) => ({ area, operation: 'waiting', input: {} }))
  const cut = office.cloud.faults.add({
    target: 'functions.news',
    error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'news is down' },
  })
  const { answers } = await pc.get<{ answers: Answer[] }>('several', { calls })
  office.cloud.faults.remove(cut)
  expect(answers.map(({ ok }) => ok)).toEqual([false, true])
  await pc.get('log-out')
  expect(await pc.refusal('several', { calls })).toBe('DESK_LOGGED_OUT')
})

test('a browser approves no browser, and does nothing that is the phone’s', async () => {
  const pc = await loggedIn('editor')
  const next = deskBrowser(office)
  const calls = [
    ['desk.approveTicket', { code: await next.askForCode() }],
    ['desk.endSession', {}],
    ['people.becomeFirstAdministrator', {}],
    ['people.enrolByPhone', {}],
    ['people.enrolByInvitation', {}],
    ['people.recordConsent', { answers: [] }],
    ['people.forgetMe', { sure: true }],
  ] as const
  for (const [name, input] of calls)
    expect(code(await pc.call(name, input, 'phones-alone'))).toBe('ONLY_ON_THE_PHONE')
  expect(await pc.refusal('calls', { area: 'courier', operation: 'x', input: {} })).toBe(
    'INVALID_INPUT',
  )
  expect([...carriedAreas, 'desk'].sort()).toEqual(Object.keys(operations).sort())
})

test('another site’s page, and an event made to look like a browser, stay outside', async () => {
  const pc = await loggedIn('editor')
  const own = pc.headers
  for (const [name, value] of [
    ['content-type', 'text/plain'],
    ['content-type', 'application/json'],
    ['x-desk', ''],
    ['sec-fetch-site', 'cross-site'],
  ] as const) {
    // The gateway of the embedded cloud turns some away before the desk can.
    pc.headers = { ...own, [name]: value }
    const refused = await pc.refusal('session').catch(() => 'NOT_ALLOWED')
    expect([name, value, refused]).toEqual([name, value, 'NOT_ALLOWED'])
  }
  const event = {
    httpMethod: 'POST',
    path: '/desk-api/session',
    headers: { ...own, cookie: pc.cookie },
    body: '{}',
  }
  expect(code(await office.as('editor').send('desk.x', event))).toBe('INVALID_INPUT')
  pc.headers = own
  expect(await pc.refusal('claims', { code: 'ABCD2345' })).toBe('INVALID_INPUT')
  expect(await pc.refusal('session', new Uint8Array([1, 2, 3]))).toBe('INVALID_INPUT')
  expect(await pc.refusal('nowhere')).toBe('UNKNOWN_OPERATION')
})

test('a voucher is for one request and one minute, and for nobody who comes from WeChat', async () => {
  const { openid } = office.as('administrator')
  // Not what lies in its folder: an office that was told before has the keys of that telling.
  Object.assign(process.env, { DESK_KEY: office.secrets['DESK_KEY'] })
  const at = office.cloud.clock.now().toISOString()
  const request = { operation: 'listPeople', input: {} }
  const voucher = vouchFor(openid, 'people', request, at)
  // As another function of the environment would call, to which WeChat gives no OPENID.
  const asFunction = async (event: object, area = 'people', secondsLater = 0) => {
    // However long the calls before it took.
    await office.cloud.clock.leap(new Date(Date.parse(at) + secondsLater * 1000))
    const response = await fetch(`${office.cloud.url}/admin`, {
      method: 'POST',
      body: JSON.stringify({
        action: 'functions.invokeFunction',
        function_name: area,
        request_data: JSON.stringify(event),
        wxCloudApiToken: office.cloud.sdkEnvironment()['WX_API_TOKEN'],
      }),
    })
    const { data } = (await response.json()) as { data: { response_data: string } }
    return code(JSON.parse(data.response_data) as Answer)
  }
  const genuine = { ...request, voucher }
  expect(await asFunction(genuine)).toBe('ok')
  const forgeries: [what: string, event: object, area?: string][] = [
    ['none', request],
    ['random proof', { ...request, voucher: { ...voucher, proof: 'x'.repeat(43) } }],
    ['no proof', { ...request, voucher: { ...voucher, proof: '' } }],
    [
      'for somebody else',
      { ...request, voucher: { ...voucher, openid: office.as('editor').openid } },
    ],
    ['other input', { ...genuine, input: { search: '褚' } }],
    ['other key', { ...genuine, key: 'another-key' }],
    ['other operation', { ...genuine, operation: 'listUnits' }],
    ['other area', { ...genuine, operation: 'readSettings' }, 'news'],
  ]
  for (const [what, event, area] of forgeries)
    expect([what, await asFunction(event, area)]).toEqual([what, 'NOT_ALLOWED'])
  for (const who of ['citizen', 'administrator'] as const)
    expect(code(await office.as(who).send('people.listPeople', genuine))).toBe('NOT_ALLOWED')
  expect(await asFunction(genuine)).toBe('ok')
  expect(await asFunction(genuine, 'people', 61)).toBe('NOT_ALLOWED')
})

test('a large file comes in pieces, and only one’s own', async () => {
  const pc = await loggedIn('editor')
  const picture = aPng(400, 300, { Comment: 'x'.repeat(5 * 1024 * 1024) })
  const pieces: string[] = []
  for (let start = 0; start < picture.length; start += 4 * 1024 * 1024) {
    const piece = new Uint8Array(picture.subarray(start, start + 4 * 1024 * 1024))
    pieces.push((await pc.get<{ fileId: string }>('pieces', piece)).fileId)
  }
  expect(pieces.length).toBeGreaterThan(1)
  const other = await loggedIn('office')
  expect(await other.refusal('uploads', { name: 'a.png', pieces })).toBe('UPLOAD_BROKEN')
  expect(await pc.refusal('uploads', { name: 'a.png', pieces: ['cloud://x/stories/a'] })).toBe(
    'UPLOAD_BROKEN',
  )
  const { fileId } = await pc.get<{ fileId: string }>('uploads', { name: '题图.png', pieces })
  expect(fileId).toMatch(/\/incoming\/[\w-]{20}\/file\.png$/)
  const kept = await pc.call('news.keepPicture', { fileId }, 'desk-picture-1')
  expect(kept).toMatchObject({ ok: true, output: { width: 400, height: 300 } })
  // They went into it.
  expect(await pc.refusal('uploads', { name: 'a.png', pieces })).toBe('UPLOAD_BROKEN')
  expect(await pc.refusal('pieces', new Uint8Array())).toBe('FILE_EMPTY')
  const out = deskBrowser(office)
  expect(await out.refusal('pieces', new Uint8Array([1]))).toBe('DESK_LOGGED_OUT')
  // Whoever logs in anew has no more of them.
  await counted('desk.pieces', office.as('editor').openid, 400)
  const anew = await loggedIn('editor')
  expect(await anew.refusal('pieces', new Uint8Array([1]))).toBe('TOO_MANY_ATTEMPTS')
})

/** As if somebody had tried so often in this stretch of time already. */
async function counted(operation: string, whom: string, count: number): Promise<void> {
  const { documents } = await platform(
    office.cloud,
    () => import('../../cloudfunctions/platform/documents'),
  )
  const hour = Math.floor(office.cloud.clock.now().getTime() / 3_600_000)
  const _id = derivedId('attempts', operation, whom, String(hour))
  await documents.put({ name: 'attempts' }, { _id, whom, until: '2026-12-31', count })
}

test('codes are tried out by nobody, and no network asks for codes without end', async () => {
  await office.cloud.clock.leap(new Date('2026-11-30T05:00:00Z'))
  const deputy = office.as('deputy')
  const guess = () => deputy.refusal('desk.getTicket', { code: 'ABCD2345' })
  await counted('desk.getTicket', deputy.openid, 39)
  expect([await guess(), await guess()]).toEqual(['TICKET_UNKNOWN', 'TOO_MANY_ATTEMPTS'])

  const pc = deskBrowser(office)
  const ask = () => pc.refusal('tickets', { secretHash: 'x'.repeat(43) })
  await counted('desk.tickets', 'address 127.0.0.1', 119)
  expect([await ask(), await ask()]).toEqual([undefined, 'TOO_MANY_ATTEMPTS'])

  // Whoever comes from no known network is not thrown together with others, but all together have an end.
  const fromNowhere = async () => {
    const event = {
      httpMethod: 'POST',
      path: '/desk-api/tickets',
      headers: pc.headers,
      body: JSON.stringify({ secretHash: 'x'.repeat(43) }),
    }
    const { body } = (await office.cloud.invoke('desk', event)) as { body: string }
    return code(JSON.parse(body) as Answer)
  }
  await counted('desk.tickets', 'address ', 120)
  expect(await fromNowhere()).toBe('ok')
  await counted('desk.tickets', 'everybody', 2999)
  expect([await fromNowhere(), await fromNowhere()]).toEqual(['ok', 'TOO_MANY_ATTEMPTS'])
})
