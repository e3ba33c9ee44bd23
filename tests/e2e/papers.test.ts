import type { Page } from 'playwright-core'
import { asker } from '../../emulator/demo/ask'
import { demoPeople } from '../../emulator/demo/demo-people'
import { identities } from '../../emulator/demo/identities'
import { seedPeople, type Newcomer } from '../../emulator/demo/people'
import { aMeeting } from '../builders/meeting'
import type { Office } from '../flows/office'
import { desktop, openProduct, phone, type Product } from './product'
import { picture } from './screens'

const from = '2026-01-10'
const clerk2: Newcomer = {
  openid: 'oX7Gq5SecondClerkXXXXXXXXXXX',
  name: '卫XX',
  phone: '13100000001',
  appointments: [{ kind: 'officeStaff', from }],
}
const names = ['欧阳XX', '诸葛XX', '尉迟XX', '司马XX', '阿卜杜热西提·买买提XX']
const members = names.map((name, n): Newcomer => ({
  openid: `oX7Gq5MemberXXXXXXXXXXXXXXX${n}`,
  name,
  phone: `1320000000${n}`,
  enrols: false,
  appointments: [
    { kind: 'deputy', term: 18, delegation: '新华代表团', from },
    { kind: 'committeeMember', term: 18, from },
  ],
}))

let product: Product
let meetingId: string
let noticeId: string

const openidOf = (who: string) =>
  who === 'secondClerk' ? clerk2.openid : (identities.find(({ key }) => key === who)?.openid ?? '')
const as = (who: string) => ({
  ask: asker(product.cloud, openidOf(who)),
  upload: (name: string, bytes: Buffer) =>
    product.cloud.upload(`incoming/e2e-${name.length}-${bytes.length}/${name}`, bytes, {
      openid: openidOf(who),
    }),
})
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click()

beforeAll(async () => {
  product = await openProduct('empty')
  const [administrator, ...others] = demoPeople()
  await seedPeople(product.cloud, product.setupSecret, [
    administrator,
    ...others,
    clerk2,
    ...members,
  ])
  const { bodies, organs } = await as('office').ask('people.listUnits', {})
  const committee = bodies.find(({ kind }) => kind === 'standingCommittee')?.id ?? ''
  const organ = organs.find(({ name }) => name === '区人民政府办公室')?.id ?? ''
  const meeting = aMeeting().of(
    { as: 'member', selector: { by: 'body', bodyId: committee } },
    { as: 'attend', selector: { by: 'organ', organId: organ } },
  )
  meeting.fields.agenda = [
    { id: 'a1', title: '听取和审议区人民政府关于2026年度教育工作情况的报告', specialReport: true },
    { id: 'a2', title: '审议人事任免事项', unpublished: true },
    { id: 'a3', title: '审议《XX区文明行为促进办法（草案）》' },
  ]
  const issued = await meeting.noticedIn({ as } as unknown as Office)
  meetingId = issued.meetingId
  noticeId = issued.noticeId
}, 600_000)
afterAll(() => product.close())

test('from a title on the list to the hands of a member', async () => {
  const office = await product.visit('office', {
    ...phone,
    at: `#/packages/meetings/materials/index?id=${meetingId}`,
  })
  await office.getByText('还没有登记材料').first().waitFor()
  await picture(office, 'materials-empty-375', true)
  await press(office, '登记材料')
  await office.getByRole('textbox', { name: '材料标题' }).fill('关于张XX等同志职务任免的议案')
  await office.getByText('标题涉及“任免”').waitFor()
  await picture(office, 'materials-paper-375')
  await office.getByLabel('编号份数').fill('31')
  await press(office, '登记')
  await office.getByText('共 31 份').waitFor()
  await press(office, '登记材料')
  const title = '区人民政府关于2026年度教育工作情况的报告'
  await office.getByRole('textbox', { name: '材料标题' }).fill(title)
  await office.getByRole('tab', { name: '议题一' }).click()
  await office.getByRole('textbox', { name: '报送单位' }).fill('政府办')
  await press(office, '区人民政府办公室')
  await picture(office, 'materials-form-375')
  await press(office, '登记')
  await press(office, '布置报送（1）')
  await office.getByText('待报送').waitFor()
  await picture(office, 'materials-list-375', true)

  const liaison = await product.visit('liaisonOfficer', {
    ...phone,
    at: '#/packages/notices/handin/index',
  })
  await liaison.getByText(title, { exact: true }).waitFor()
  await picture(liaison, 'handin-375', true)
  const chooser = liaison.waitForEvent('filechooser')
  await press(liaison, '选文件报送')
  await (
    await chooser
  ).setFiles({
    name: '教育工作情况报告（审定稿）.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(1_300_000, '%PDF-1.7 '),
  })
  await liaison.getByText('第 1 版').waitFor()
  await picture(liaison, 'handin-done-375', true)

  await office.reload()
  await office.getByText('等您核对').waitFor()
  await office.getByRole('link', { name: new RegExp(title) }).click()
  await picture(office, 'material-375')
  await press(office, '核对无误')
  await press(office, '发给参会人')
  await picture(office, 'material-release-375')
  await press(office, '发给他们')
  await press(office, '关闭')
  await office.getByText('已发应到').waitFor()

  const at = `#/packages/notices/materials/index?id=${noticeId}`
  const member = await product.visit('committeeMember', { ...phone, at })
  await member.getByText(title, { exact: true }).waitFor()
  await picture(member, 'released-375', true)
  await press(member, new RegExp(title))
  await picture(member, 'released-open-375')
  await press(member, '打开')
  await member.getByText('打开过', { exact: false }).first().waitFor()
  const caring = await product.visit('committeeMember', { ...phone, at, care: true })
  await caring.getByText(title, { exact: true }).waitFor()
  await picture(caring, 'released-care-375', true)
  const wide = await product.visit('committeeMember', { ...desktop, at })
  await wide.getByText(title, { exact: true }).waitFor()
  await picture(wide, 'released-1280', true)
  const stranger = await product.visit('deputy', { ...phone, at })
  await stranger.getByText('没有找到这份通知').waitFor()
  await picture(stranger, 'released-stranger-375')

  await office.getByRole('link', { name: new RegExp(title) }).click()
  await press(office, '谁打开过')
  await office.getByText('打开过的 1 人').waitFor()
  await picture(office, 'material-openings-375')
  await press(office, '返回')
  await press(office, '关闭')
  await office.getByRole('tab', { name: '归档清单' }).click()
  await press(office, /会议议程、日程/)
  await office.getByText('已归档 1 项').waitFor()
  await picture(office, 'archive-375', true)
  const wideOffice = await product.visit('office', {
    ...desktop,
    at: `#/packages/meetings/materials/index?id=${meetingId}`,
  })
  await wideOffice.getByRole('link', { name: new RegExp(title) }).waitFor()
  await picture(wideOffice, 'materials-list-1280', true)
}, 600_000)

test('bags are packed with a thumb', async () => {
  const at = `#/packages/meetings/packing/index?id=${meetingId}`
  const office = await product.visit('office', { ...phone, at })
  await office.getByText('还没有袋子').waitFor()
  await press(office, '备袋')
  await picture(office, 'packing-prepare-375')
  await press(office, '备好袋子')
  await office.getByText('共 7 袋').waitFor()
  await picture(office, 'packing-375', true)
  await press(office, /欧阳XX/)
  await press(office, /教育工作情况的报告/)
  await office.getByText('已装入').waitFor()
  await picture(office, 'packing-bag-375')
  await press(office, '未装齐放行')
  await office.getByRole('textbox', { name: '理由' }).fill('任免案会场当面发，不装袋')
  await picture(office, 'packing-override-375')
  await press(office, '由我署名放行')
  await press(office, '全部袋子')
  await office.getByText('已封 1 袋').waitFor()
  await picture(office, 'packing-after-375', true)
  const caring = await product.visit('office', { ...phone, at, care: true })
  await caring.getByText('共 7 袋').waitFor()
  await press(caring, /诸葛XX/)
  await picture(caring, 'packing-bag-care-375')
  const wide = await product.visit('office', { ...desktop, at })
  await wide.getByText('共 7 袋').waitFor()
  await picture(wide, 'packing-1280')
}, 600_000)

test('people check in, on the wall and on the phone', async () => {
  await product.cloud.clock.leap(new Date('2026-12-20T00:40:00.000Z'))
  const at = `#/packages/meetings/attendance/index?id=${meetingId}`
  const wall = await product.visit('office', { ...desktop, at })
  await wall.getByText('请用微信扫码报到').waitFor()
  await wall.getByRole('img', { name: '报到码' }).waitFor()
  await picture(wall, 'attendance-1280')
  const { code } = await as('office').ask('notices.checkInCode', { meetingId })
  const scene = `#/packages/notices/checkin/index?scene=${code}`
  const member = await product.visit('committeeMember', { ...phone, at: scene })
  await member.getByText('报到成功').waitFor()
  await picture(member, 'checkin-375')
  const stranger = await product.visit('deputy', { ...phone, at: scene, care: true })
  await stranger.getByText('不在这次会议的参会名单里').waitFor()
  await picture(stranger, 'checkin-stranger-care-375')
  await wall.getByText('未报到 7').waitFor()
  await wall.getByRole('button', { name: '报到', exact: true }).first().click()
  await wall.getByText('未报到 6').waitFor()
  await picture(wall, 'attendance-names-1280', true)
  const desk = await product.visit('office', { ...phone, at })
  await desk.getByText('未报到 6').waitFor()
  await picture(desk, 'attendance-375', true)
  await desk.getByRole('tab', { name: '已报到 2' }).click()
  await desk.getByRole('button', { name: '早退' }).first().click()
  await desk.getByRole('button', { name: '撤销' }).first().click()
  await picture(desk, 'attendance-undo-375')
}, 600_000)
