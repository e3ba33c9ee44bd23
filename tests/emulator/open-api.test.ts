import { identity, startSmallCloud, type SmallCloud } from './small-cloud'
import { smsTemplates, templates } from '../../emulator/demo/templates'

const deputy = identity('deputy')
const meeting = templates[0]
const templateId = meeting?.id ?? ''
const data = {
  thing1: { value: '第十二次常委会会议' },
  time2: { value: '2026年6月20日 09:00' },
  thing3: { value: '区会议中心三楼' },
  thing4: { value: '请提前十分钟到场' },
}
const message = { touser: deputy.openid, templateId, page: 'pages/notices/index', data }

/** Calls any open API through the real SDK; the answer of a picture is its size and first bytes. */
const source = `
  const cloud = require('sdk')
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  exports.main = async ({ api: [area, name], input }) => {
    try {
      const answer = await cloud.openapi[area][name](input)
      if (!answer.buffer) return answer
      return { contentType: answer.contentType, base64: answer.buffer.toString('base64') }
    } catch (error) {
      return { errCode: error.errCode, errMsg: error.errMsg }
    }
  }`
const openapi = [
  'cloudbase.sendSms',
  'subscribeMessage.send',
  'security.msgSecCheck',
  'phonenumber.getPhoneNumber',
  'wxacode.getUnlimited',
  'customerServiceMessage.send',
]

let small: SmallCloud
const call = (api: string, input: object, functionName = 'courier') =>
  small.cloud.call(functionName, { api: api.split('.'), input }, deputy) as Promise<
    Record<string, never>
  >
const send = (changes: object = {}) => call('subscribeMessage.send', { ...message, ...changes })

beforeAll(async () => {
  small = await startSmallCloud({
    courier: { source, config: { permissions: { openapi }, timeout: 20 } },
    stranger: { source },
  })
})
afterAll(() => small.stop())
beforeEach(() => {
  small.cloud.faults.clear()
  small.cloud.messages.clear()
})
const consent = () => small.cloud.messages.requestConsent(deputy.openid, [templateId])

describe('subscribeMessage.send', () => {
  it('takes one message for one consent', async () => {
    expect(consent()).toEqual({ [templateId]: 'accept' })
    expect(await send()).toMatchObject({ errMsg: 'openapi.subscribeMessage.send:ok' })
    expect(await send()).toMatchObject({ errCode: 43101 })
    expect(small.cloud.messages.outbox()).toMatchObject([
      {
        state: 'accepted',
        title: '会议通知',
        openid: deputy.openid,
        fields: expect.arrayContaining([{ label: '会议地点', value: '区会议中心三楼' }]) as unknown,
      },
      { state: 'declined', errcode: 43101 },
    ])
  })

  it('does not take a refused consent for one', () => {
    const { messages } = small.cloud
    const answers = messages.requestConsent(deputy.openid, [templateId, 'unknown'], {
      [templateId]: 'reject',
    })
    expect(answers).toEqual({ [templateId]: 'reject', unknown: 'filter' })
    expect(messages.consent(deputy.openid, templateId)).toBe(0)
  })

  it.each([
    [40003, { touser: 'oNobodyNobodyNobodyNobody000' }],
    [40037, { templateId: 'unknown' }],
    [41030, { page: '/pages/notices/index' }],
    [47003, { data: { ...data, thing1: { value: '超'.repeat(21) } } }],
    [47003, { data: { ...data, thing3: { value: '三楼\n会议室' } } }],
    [47003, { data: { ...data, time2: { value: '明天上午' } } }],
    [47003, { data: { thing1: data.thing1 } }],
  ])('declines with %i what WeChat declines: %j', async (errCode, changes) => {
    consent()
    expect(await send(changes)).toMatchObject({ errCode })
    expect(small.cloud.messages.consent(deputy.openid, templateId)).toBe(1)
  })

  it('declines by an injected fault, as often as told, and keeps the consent', async () => {
    consent()
    const error = { code: 45009, message: 'reach max api daily quota limit' }
    small.cloud.faults.add({ target: 'openapi.subscribeMessage.send', error, times: 1 })
    expect(await send()).toMatchObject({ errCode: 45009 })
    expect(await send()).toMatchObject({ errMsg: 'openapi.subscribeMessage.send:ok' })
    expect(small.cloud.messages.outbox().map(({ errcode }) => errcode)).toEqual([45009, undefined])
  })

  it('is slow when told to be', async () => {
    consent()
    small.cloud.faults.add({ target: 'openapi.*', latencyMs: 300 })
    const began = Date.now()
    await send()
    expect(Date.now() - began).toBeGreaterThanOrEqual(300)
  })
})

describe('cloudbase.sendSms', () => {
  const sms = {
    env: 'embedded-cloud',
    phoneNumberList: ['+8613800000001'],
    smsType: 'Notification',
    templateId: smsTemplates[0]?.id,
    templateParamList: ['第十二次会议', '6月20日 09:00', '三楼', '请准时'],
  }
  const sendSms = (changes: object = {}) => call('cloudbase.sendSms', { ...sms, ...changes })

  it('answers for each number, and writes the messages down', async () => {
    const phoneNumberList = ['+8613800000001', '12345']
    expect(await sendSms({ phoneNumberList })).toMatchObject({
      sendStatusList: [{ code: 'Ok' }, { code: 'InvalidParameterValue.IncorrectPhoneNumber' }],
    })
    expect(small.cloud.messages.outbox()).toMatchObject([
      { channel: 'sms', phone: '+8613800000001', fields: [{ value: '第十二次会议' }, {}, {}, {}] },
    ])
  })

  it.each([
    { templateId: 'unknown' },
    { templateParamList: ['太少'] },
    { phoneNumberList: [] },
    { env: '' },
  ])('declines with -501007 what CloudBase declines: %j', async (changes) => {
    expect(await sendSms(changes)).toMatchObject({ errCode: -501007 })
  })
})

it('a crash takes the instance that asks with it, and the next call finds another', async () => {
  consent()
  const target = 'openapi.subscribeMessage.send'
  small.cloud.faults.add({ target, crash: 'after', times: 1 })
  await expect(send()).rejects.toMatchObject({ errCode: -504002 })
  expect(small.cloud.messages.outbox()).toMatchObject([{ state: 'accepted' }])
  expect(await send()).toMatchObject({ errCode: 43101 })
})

describe('permissions', () => {
  it('lets a function call only what its config.json names', async () => {
    expect(await call('subscribeMessage.send', message, 'stranger')).toMatchObject({
      errCode: -604101,
    })
  })
  it('knows no other API', async () => {
    expect(await call('customerServiceMessage.send', {})).toMatchObject({ errCode: -604100 })
  })
})

describe('security.msgSecCheck', () => {
  const check = (content: string, openid = deputy.openid) =>
    call('security.msgSecCheck', { content, version: 2, scene: 2, openid })

  it('gives a verdict and a label', async () => {
    expect(await check('建议增设公交站')).toMatchObject({ result: { suggest: 'pass', label: 100 } })
    expect(await check('【时政样例】')).toMatchObject({
      result: { suggest: 'review', label: 20001 },
    })
  })
  it.each([
    [44002, { content: '' }],
    [47001, { version: undefined }],
    [40129, { scene: 9 }],
    [40003, { openid: 'oNobodyNobodyNobodyNobody000' }],
  ])('declines with %i what WeChat declines: %j', async (errCode, changes) => {
    const asked = { content: '建议', version: 2, scene: 2, openid: deputy.openid }
    expect(await call('security.msgSecCheck', { ...asked, ...changes })).toMatchObject({ errCode })
  })
  it('fails when told to', async () => {
    const error = { code: -1, message: 'system error' }
    small.cloud.faults.add({ target: 'openapi.security.msgSecCheck', error, times: 1 })
    expect(await check('建议')).toMatchObject({ errCode: -1 })
    expect(await check('建议')).toMatchObject({ result: { suggest: 'pass' } })
  })
  it('refuses long texts and people not seen for two hours', async () => {
    expect(await check('长'.repeat(2501))).toMatchObject({ errCode: 45002 })
    const office = identity('office')
    await small.cloud.call('stranger', { api: ['security', 'msgSecCheck'], input: {} }, office)
    await small.cloud.clock.advance(3 * 60 * 60 * 1000)
    expect(await check('你好', office.openid)).toMatchObject({ errCode: 61010 })
    await small.cloud.clock.reset()
  })
})

it('phonenumber.getPhoneNumber redeems a code once', async () => {
  const code = small.cloud.messages.phoneCode(deputy.phone)
  const redeem = () => call('phonenumber.getPhoneNumber', { code })
  expect(await redeem()).toMatchObject({ phoneInfo: { purePhoneNumber: deputy.phone } })
  expect(await redeem()).toMatchObject({ errCode: 40029 })
})

it('wxacode.getUnlimited draws a PNG particular to its scene', async () => {
  const draw = (scene: string) => call('wxacode.getUnlimited', { scene, page: 'pages/index' })
  const [one, two] = [await draw('n=1'), await draw('n=2')]
  expect(one).toMatchObject({ contentType: 'image/png' })
  const bytes = Buffer.from(one['base64'] ?? '', 'base64')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(348)
  expect(two['base64']).not.toBe(one['base64'])
  expect(await draw('场景')).toMatchObject({ errCode: 40169 })
})
