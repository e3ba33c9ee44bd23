import wechat from '../../config/wechat.json'
import type { PushOutcome } from '@domain/push/outcome'
import type { Push } from '../../cloudfunctions/platform/outbox'
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

test('without the id of a template nothing is asked of WeChat, and the receipt says why', async () => {
  const one = recipients(1, () => ({ phone: sealed('13800000001') }))
  await enrol(office.cloud, one)
  await tell(office.cloud, one, 'push')
  await tell(office.cloud, one, 'sms', { channel: 'sms' })
  const { deliver } = await platform(
    office.cloud,
    () => import('../../cloudfunctions/courier/deliver'),
  )
  const [templates, smsTemplates] = [{ ...wechat.templates }, { ...wechat.smsTemplates }]
  Object.assign(wechat.templates, { meetingNotice: ' ' })
  Object.assign(wechat.smsTemplates, { meetingNotice: '' })
  await deliver(office.cloud.clock.now().toISOString())
  Object.assign(wechat.templates, templates)
  Object.assign(wechat.smsTemplates, smsTemplates)
  expect(outcomes()).toEqual(['NO_TEMPLATE', 'NO_TEMPLATE'])
  expect(office.cloud.messages.outbox()).toEqual([])
  expect(pushOn('receipt-0')).toMatchObject({ state: 'declined', errCode: 'NO_TEMPLATE' })
})

/** As a run leaves it that claimed some and died. */
function claimed(which: (push: Push) => boolean) {
  const state = office.cloud.database.exportAll()
  const submittedAt = office.cloud.clock.now().toISOString()
  const outbox = (state['outbox'] ?? []).map((line) => {
    const push = JSON.parse(line) as Push
    const died = { ...push, state: 'submitting', submittedAt, claim: 'of a run that died' }
    return which(push) ? JSON.stringify(died) : line
  })
  office.cloud.database.importAll({ ...state, outbox })
}
const minutesLater = (minutes: number) =>
  office.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + minutes * 60_000))
const pushOn = (receiptId: string) =>
  stored<{ _id: string; push?: PushOutcome }>(office.cloud, 'receipts').find(
    ({ _id }) => _id === receiptId,
  )?.push

test('an organ is reached when one of its officers is, in whatever order their answers come', async () => {
  const organOf = ['organ-a', 'organ-a', 'organ-b', 'organ-b', 'organ-c', 'organ-c']
  const all = recipients(6, (n) => ({
    receiptId: organOf[n] ?? '',
    ...(n === 0 || n === 3 ? { openid: undefined } : {}),
  }))
  await enrol(office.cloud, all)
  await tell(office.cloud, all, 'push')
  claimed(({ personId }) => personId === 'person-5')
  await fire()
  const accepted = { state: 'accepted', step: 'push' }
  expect(['organ-a', 'organ-b', 'organ-c'].map(pushOn)).toMatchObject(Array(3).fill(accepted))
  // One officer's push ends unknown: the other's reached the organ all the same.
  await minutesLater(6)
  await fire()
  expect(outcomes().sort()).toEqual([
    ...['NO_ACCOUNT', 'NO_ACCOUNT'],
    ...['accepted', 'accepted', 'accepted', 'unknown'],
  ])
  expect(pushOn('organ-c')).toMatchObject(accepted)
})

test('what is given up of an earlier step never takes the place of a later one', async () => {
  const all = recipients(2)
  await enrol(office.cloud, all)
  await tell(office.cloud, all, 'push')
  claimed(() => true)
  await minutesLater(1)
  await tell(office.cloud, all.slice(0, 1), 'pushAgain')
  await fire()
  await minutesLater(6)
  await fire()
  expect(outcomes().sort()).toEqual(['accepted', 'unknown', 'unknown'])
  expect(pushOn('receipt-0')).toMatchObject({ state: 'accepted', step: 'pushAgain' })
  expect(pushOn('receipt-1')).toMatchObject({ state: 'unknown', step: 'push' })
})
