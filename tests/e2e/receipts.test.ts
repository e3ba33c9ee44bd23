import type { Page } from 'playwright-core'
import type { InputNamed } from '@domain/operations'
import { asker } from '../../emulator/demo/ask'
import { identities } from '../../emulator/demo/identities'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

const day = 86_400_000
let product: Product
let dispatchId: string
let meetingId: string

beforeAll(async () => {
  product = await openProduct()
  dispatchId = await noticeIssued()
})
afterAll(() => product.close())

const as = (who: string) =>
  asker(product.cloud, identities.find(({ key }) => key === who)?.openid ?? '')

/** Two weeks from now, at nine in Shanghai. */
const startsAt = () =>
  `${new Date(product.cloud.clock.now().getTime() + 14 * day).toISOString().slice(0, 10)}T01:00:00.000Z`

type Meeting = InputNamed<'notices.saveMeeting'>['meeting']

/** The standing committee as members, an office of the government in attendance. */
async function meeting(): Promise<Meeting> {
  const { bodies, organs } = await as('office')('people.listUnits', {})
  const bodyId = bodies.find(({ kind }) => kind === 'standingCommittee')?.id ?? ''
  const organId = organs.find(({ name }) => name === '区人民政府办公室')?.id ?? ''
  return {
    kind: 'standingCommittee',
    term: 18,
    ordinal: 12,
    title: '区第十八届人大常委会第十二次会议',
    startsAt: startsAt(),
    venue: '区会议中心三楼会议室',
    agenda: [
      { id: 'a1', title: '听取和审议区人民政府关于教育工作情况的报告' },
      { id: 'a2', title: '审议代表建议、批评和意见办理情况的报告' },
    ],
    agendaAdopted: false,
    audience: {
      groups: [
        { as: 'member', selector: { by: 'body', bodyId } },
        { as: 'attend', selector: { by: 'organ', organId } },
      ],
      excluded: [],
    },
  }
}

async function noticeIssued(): Promise<string> {
  const { rows } = await as('administrator')('people.listPeople', { kind: 'editor' })
  await as('administrator')('people.appoint', {
    personId: rows[0]?.id ?? '',
    appointment: { kind: 'officeStaff', from: '2026-01-10' },
  })
  const { rows: leaders } = await as('administrator')('people.listPeople', {
    kind: 'officeDirector',
  })
  await as('administrator')('people.appoint', {
    personId: leaders[0]?.id ?? '',
    appointment: { kind: 'viceChair', term: 18, from: '2026-01-10' },
  })
  meetingId = (await as('office')('notices.saveMeeting', { meeting: await meeting() })).id
  const drafted = await as('office')('notices.draftNotice', { meetingId })
  return issued(drafted)
}

async function issued({ id, revision }: { id: string; revision: number }): Promise<string> {
  const submitted = await as('office')('notices.submitNotice', { id, revision })
  const seen = (answer: { revision: number }) => ({ id, revision: answer.revision })
  const checked = await as('editor')('notices.approveNotice', seen(submitted))
  const approved = await as('leader')('notices.approveNotice', seen(checked))
  await as('office')('notices.issueNotice', seen(approved))
  return id.replace(/\.\d+$/, '')
}

async function changed(cancel: boolean, note: string): Promise<void> {
  const change = { noticeId: dispatchId, cancel, note }
  await issued(await as('office')('notices.changeNotice', change))
}

async function moved(): Promise<void> {
  const { revision } = await as('office')('notices.getMeeting', { id: meetingId })
  const venue = '区政府二号楼第一会议室（东侧电梯上八楼，请从北门进入，停车场在二号楼西侧）'
  await as('office')('notices.saveMeeting', {
    existing: { id: meetingId, revision },
    meeting: { ...(await meeting()), venue },
  })
  await changed(false, '因会议中心检修，会议地点有变')
}

/** Tall enough for the whole of a screen, which scrolls by itself. */
const tall = { width: phone.width, height: 1700 }

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()
const list = '#/pages/notices/list'
const notice = () => `#/packages/notices/notice/index?id=${dispatchId}`

test('a member signs with one tap from the first screen', async () => {
  const careful = await product.visit('committeeMember', { ...phone, at: list, care: true })
  await careful.getByRole('button', { name: '收到，参加' }).waitFor()
  await picture(careful, 'my-notices-care-375', true)
  const wide = await product.visit('committeeMember', { ...desktop, at: list, care: false })
  await wide.getByRole('button', { name: '收到，参加' }).waitFor()
  await picture(wide, 'my-notices-1280')
  const member = await product.visit('committeeMember', { ...phone, at: list, care: false })
  await member.getByRole('button', { name: '收到，参加' }).waitFor()
  await picture(member, 'my-notices-375', true)
  await press(member, '收到，参加')
  await member.getByText('下次也用微信提醒您吗').waitFor()
  await member.getByText('已签收，参加').waitFor()
  await picture(member, 'my-notices-signed-375', true)
  await press(member, '允许下次提醒')
  await member.getByText('下次也用微信提醒您吗').waitFor({ state: 'detached' })
})

test('the notice reads like the paper one; leave asks why', async () => {
  const member = await product.visit('committeeMember', { ...phone, at: notice(), care: false })
  await member.getByText('关于召开区第十八届人大常委会第十二次会议的通知').waitFor()
  await press(member, '改变答复')
  await press(member, '收到，请假')
  await member.getByRole('button', { name: '因公出差' }).click()
  await picture(member, 'leave-dialog-375')
  await press(member, '提交请假')
  await member.getByText('已签收，请假（待批）').waitFor()
  await picture(member, 'notice-answered-375', true)
  const [download] = await Promise.all([member.waitForEvent('download'), press(member, '加入日历')])
  expect(download.suggestedFilename()).toMatch(/\.ics$/)
  const careful = await product.visit('leader', { ...phone, at: notice(), care: true })
  await careful.getByRole('button', { name: '收到，参加' }).waitFor()
  await picture(careful, 'notice-care-375')
  const whole = await product.visit('leader', { ...tall, at: notice(), care: false })
  await whole.getByRole('button', { name: '收到，参加' }).waitFor()
  await picture(whole, 'notice-whole-375')
})

test('a liaison officer sees what the organ owes, and sends in who comes', async () => {
  const officer = await product.visit('liaisonOfficer', { ...phone, at: list, care: false })
  await screen(officer).getByText('区人民政府办公室').first().waitFor()
  await picture(officer, 'organ-notices-375')
  await officer.getByRole('link', { name: /^待签收/ }).click()
  await press(officer, '收到，参加')
  await press(officer, '报送参会回执')
  await officer.getByLabel('第1位姓名').fill('张三')
  await officer.getByLabel('第1位职务').fill('副主任')
  await officer.getByLabel('第1位手机号').fill('1391234')
  await press(officer, '报送回执（1人）')
  await officer.getByText('请填写 11 位手机号码', { exact: true }).waitFor()
  await picture(officer, 'return-375')
  await officer.getByLabel('第1位手机号').fill('13912345678')
  await press(officer, '报送回执（1人）')
  await officer.getByText('修改回执').waitFor()
  await picture(officer, 'organ-notice-375')
  const wide = await product.visit('liaisonOfficer', { ...desktop, at: notice(), care: false })
  await wide.getByText('修改回执').waitFor()
  await picture(wide, 'organ-notice-1280')
})

test('a change stands on top, and is signed again; nobody else sees anything', async () => {
  await moved()
  const wide = await product.visit('committeeMember', { ...tall, at: notice(), care: false })
  await wide.getByText('区政府二号楼第一会议室').first().waitFor()
  await picture(wide, 'notice-changed-375')
  await press(wide, '收到，参加')
  await wide.getByText('已签收，参加').waitFor()

  await changed(true, '因防汛工作需要，会议取消')
  const member = await product.visit('committeeMember', { ...phone, at: notice(), care: false })
  await member.getByRole('button', { name: '收到，知悉' }).waitFor()
  await picture(member, 'notice-cancelled-375')
  await press(member, '收到，知悉')
  await member.getByText('已知悉').waitFor()
  const stranger = await product.visit('deputy', { ...phone, at: notice(), care: false })
  await stranger.getByText('没有找到这份通知，或它不是发给您的。').waitFor()
  await picture(stranger, 'notice-stranger-375')
  const empty = await product.visit('deputy', { ...phone, at: list, care: false })
  await empty.getByText('没有发给您的会议通知').waitFor()
  const citizen = await product.visit('public', { ...phone, at: list, care: false })
  await citizen.getByText('我是代表或工作人员').waitFor()
  await picture(citizen, 'notices-public-375')
})
