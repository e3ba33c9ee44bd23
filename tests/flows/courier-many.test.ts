import { sealed } from '../../cloudfunctions/platform/personal-data'
import { secretsOf } from '../../emulator/demo/secrets'
import type { Consent } from '../../cloudfunctions/platform/consents'
import {
  enrol,
  meetingNotice,
  outboxOf,
  platform,
  recipients,
  stored,
  tell,
} from '../builders/recipients'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice('empty')
  const { PERSONAL_DATA_KEY } = secretsOf((await office.cloud.info()).dataDir)
  Object.assign(process.env, { PERSONAL_DATA_KEY })
})
afterAll(() => office.close())
beforeEach(async () => {
  await office.cloud.state.reset()
  office.cloud.faults.clear()
})

const fire = () => office.cloud.timers.fire('courier', 'deliver')
const outcomes = () => outboxOf(office.cloud).map(({ state, errCode }) => errCode ?? state)

test('of many pushes to one person each takes one consent, whoever submits them', async () => {
  const one = recipients(1, () => ({ agreed: 40 }))
  await enrol(office.cloud, one)
  for (let step = 0; step < 30; step++) await tell(office.cloud, one, `step-${step}`)
  await Promise.all([fire(), fire(), fire()])
  expect(new Set(outcomes())).toEqual(new Set(['accepted']))
  expect(stored<Consent>(office.cloud, 'consents')).toMatchObject([{ remaining: 10 }])
  expect(office.cloud.messages.consent(one[0]?.openid ?? '', meetingNotice)).toBe(10)
})

test('what a run has no time for is left to the next, and the run says how much', async () => {
  const all = recipients(300)
  await enrol(office.cloud, all)
  await tell(office.cloud, all, 'issued')
  const { deliver } = await platform(
    office.cloud,
    () => import('../../cloudfunctions/courier/deliver'),
  )
  const now = office.cloud.clock.now().toISOString()
  expect(await deliver(now, 0)).toEqual({ unknown: 0, left: 300 })
  const { accepted = 0, left = 0 } = await deliver(now, 100)
  expect(accepted + left).toBe(300)
  await deliver(now)
  expect(office.cloud.messages.outbox()).toHaveLength(300)
  expect(new Set(outcomes())).toEqual(new Set(['accepted']))
})

test('an SMS goes to the number of the roster, and the receipt says so', async () => {
  const all = recipients(4, (n) => {
    if (n === 0) return { phone: sealed('13800000001'), openid: undefined }
    if (n === 1) return { phone: sealed('99') }
    return n === 2 ? { phone: 'v1.sealed.otherwise.x' } : {}
  })
  await enrol(office.cloud, all)
  await tell(office.cloud, all, 'escalated', { channel: 'sms' })
  await fire()
  expect(outcomes()).toEqual([
    'accepted',
    'InvalidParameterValue.IncorrectPhoneNumber',
    'PHONE_SEALED',
    'NO_PHONE',
  ])
  expect(office.cloud.messages.outbox()).toMatchObject([
    {
      channel: 'sms',
      phone: '+8613800000001',
      fields: [{ value: '区第十八届人大常委会第十二次会议' }, {}, {}, {}],
    },
  ])
  expect(stored(office.cloud, 'receipts')[0]).toMatchObject({
    push: { state: 'accepted', channel: 'sms' },
  })
})

test('who has no account is told nothing by WeChat', async () => {
  const all = recipients(2, (n) => (n === 0 ? { openid: undefined } : { inOffice: false }))
  await enrol(office.cloud, all)
  await tell(office.cloud, all, 'issued')
  await fire()
  expect(outcomes()).toEqual(['NO_ACCOUNT', 'NOT_REACHABLE'])
  expect(office.cloud.messages.outbox()).toEqual([])
})
