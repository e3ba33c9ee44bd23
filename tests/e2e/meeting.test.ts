import type { Page } from 'playwright-core'
import { asker } from '../../emulator/demo/ask'
import { committee } from '../../emulator/demo/committee'
import { identities } from '../../emulator/demo/identities'
import { desktop, openProduct, phone, type Product } from './product'
import { picture } from './screens'

/** The twelfth meeting of the standing committee, from its lawful clock to its archive, as the office goes it. */
const hour = 3_600_000
let product: Product
beforeAll(async () => {
  product = await openProduct('demo')
  // Ten in the morning in Shanghai: what is quiet must not hang on when the test is run.
  const tomorrow = new Date(product.cloud.clock.now().getTime() + 24 * hour).toISOString()
  await product.cloud.clock.leap(new Date(`${tomorrow.slice(0, 10)}T02:00:00Z`))
}, 600_000)
afterAll(() => product.close())

const openidOf = (who: string) => identities.find(({ key }) => key === who)?.openid ?? ''
const as = (who: string) => asker(product.cloud, openidOf(who))
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click()
const confirm = (page: Page, name: string | RegExp) =>
  page
    .locator('.dialog')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click()
const later = (hours: number) =>
  product.cloud.clock.leap(new Date(product.cloud.clock.now().getTime() + hours * hour))
/** Days go by, looked at every six hours: reminders go, calls are assigned. */
const daysPass = async (days: number) => {
  for (let n = 0; n < days * 4; n++) {
    await later(6)
    await fire()
  }
}
const fire = async () => {
  await product.cloud.timers.fire('notices', 'everyMinute')
  await product.cloud.timers.fire('courier', 'deliver')
}
const idIn = (page: Page) => new URL(page.url().replace('#/', '')).searchParams.get('id') ?? ''
const see = async (page: Page, at: string) => {
  await page.goto(`${product.cloud.url}/app/${at}`)
  await page.reload()
}

test('the twelfth meeting, from its lawful clock to its archive', async () => {
  // The desk says how long there is for the notice.
  const office = await product.visit('office', { ...desktop, at: '#/packages/meetings/desk/index' })
  const card = office.locator('.under-way__card').filter({ hasText: '第十二次会议' })
  await card.getByText(/^还剩 \d+ 天$/).waitFor()
  await picture(office, 'meetings-desk-1280', true)
  await card.click()
  await office.getByText(/通知最迟 .*前发出，发出日和开会日不算在内/).waitFor()
  await office.getByText('《区人民代表大会常务委员会议事规则》第八条：会前 7 天').waitFor()
  const meetingId = idIn(office)
  await picture(office, 'meeting-1280', true)

  // Materials, each with its owner and its date.
  await see(office, `#/packages/meetings/materials/index?id=${meetingId}`)
  await office.getByText('还没有登记材料').first().waitFor()
  const { organs } = await as('office')('people.listUnits', {})
  const court = organs.find(({ name }) => name === '区人民法院')?.id ?? ''
  await as('office')('notices.saveMaterial', {
    meetingId,
    material: {
      kind: 'file',
      title: '区人民法院关于行政审判工作情况的报告',
      ownerId: court,
      agendaItemId: 'a2',
    },
  })
  await as('office')('notices.saveMaterial', {
    meetingId,
    material: { kind: 'paper', title: '人事任免案', agendaItemId: 'a4', copies: 35 },
  })
  await office.reload()
  const listed = office.locator('.data-table__row')
  await listed.getByText('区人民法院关于行政审判工作情况的报告').first().waitFor()
  await listed.getByText('纸质领取').waitFor()
  await picture(office, 'materials-1280', true)

  // Drafted from the meeting, checked by one, signed by another.
  await see(office, `#/packages/meetings/meeting/index?id=${meetingId}`)
  await press(office, '拟通知')
  await office.waitForURL(/meetings\/notice/)
  const id = idIn(office)
  await office.getByText(/校对：没有发现差错/).waitFor()
  await picture(office, 'notice-draft-1280', true)
  await press(office, '送审')
  await confirm(office, '送审')
  await office.getByRole('button', { name: '撤回送审' }).waitFor()
  for (const [who, act] of [
    ['leader', '通过'],
    ['chair', '签发'],
  ] as const) {
    const reviewer = await product.visit(who, {
      ...phone,
      at: `#/packages/meetings/notice/index?id=${id}`,
    })
    await press(reviewer, act)
    await picture(reviewer, `notice-${who}-375`)
    await confirm(reviewer, act)
    await reviewer.locator('.dialog').waitFor({ state: 'detached' })
    await reviewer.close()
  }

  // Before it goes: three of 41 cannot be pushed, and who.
  await see(office, `#/packages/meetings/notice/index?id=${id}`)
  await office.getByText('共 41 个收件人').waitFor()
  await office.getByText('35 人、6 个单位中有 3 个推送不到：').waitFor()
  for (const name of ['段XX', '范XX', '区财政局']) await office.getByText(name).first().waitFor()
  await picture(office, 'before-issue-1280', true)
  await press(office, '发出')
  await confirm(office, '发出（41）')
  await office.getByText('发出情况').waitFor()
  const dispatchId = id.replace(/\.\d+$/, '')
  await fire()

  // The message, the page, one tap.
  const told = product.cloud.messages.outbox().filter(({ page }) => page.includes(dispatchId))
  expect(told.filter(({ state }) => state === 'accepted')).toHaveLength(38)
  expect(JSON.stringify(told)).not.toContain('任免')
  const member = await product.visit('committeeMember', {
    ...phone,
    at: `#/packages/notices/notice/index?id=${dispatchId}`,
    care: true,
  })
  await member.getByRole('button', { name: '收到，参加' }).last().waitFor()
  await picture(member, 'notice-to-sign-care-375')
  await press(member, '收到，参加')
  await member.getByText('已签收，参加').first().waitFor()
  const officer = await product.visit('liaisonOfficer', {
    ...phone,
    at: `#/packages/notices/notice/index?id=${dispatchId}`,
  })
  await press(officer, '收到，参加')
  await press(officer, '报送参会回执')
  await officer.getByLabel('第1位姓名').fill('张三')
  await officer.getByLabel('第1位职务').fill('副区长')
  await officer.getByLabel('第1位手机号').fill('13912345678')
  await press(officer, '报送回执（1人）')
  await officer.getByText('修改回执').waitFor()

  // The group text names who has not signed; a day later they are reminded, then telephoned.
  const board = await product.visit('office', {
    ...phone,
    at: `#/packages/meetings/board/index?id=${dispatchId}`,
  })
  await board.getByText('还没有签收 · 39').waitFor()
  await picture(board, 'board-375', true)
  await press(board, '复制群消息')
  await board.getByText('已复制，请到微信群粘贴').waitFor()
  expect((await as('office')('notices.groupText', { id: dispatchId })).text).toContain('段XX')
  await daysPass(3)
  const got = (openid: string) =>
    product.cloud.messages
      .outbox()
      .filter(
        ({ page, state }) => page.includes(`notice/index?id=${dispatchId}`) && state === 'accepted',
      )
      .filter((message) => message.openid === openid).length
  expect(got(openidOf('committeeMember'))).toBe(1)
  expect(got(committee.find(({ name }) => name === '白XX')?.openid ?? '')).toBe(2)
  await see(board, `#/packages/meetings/board/index?id=${dispatchId}`)
  await board.locator('.names__name').filter({ hasText: '段XX' }).click()
  await board.getByRole('tab', { name: '电话确认' }).click()
  await board.getByRole('tab', { name: '参加', exact: true }).click()
  await board.getByLabel('说了什么').fill('本人接听，一定到会')
  await picture(board, 'call-375')
  await press(board, '记为电话确认')
  await board.getByText('还没有签收 · 38').waitFor()

  // A day later: everybody signs again, and sees what changed.
  const {
    revision,
    status,
    updatedAt,
    updatedBy,
    noticeId,
    id: _,
    ...meeting
  } = await as('office')('notices.getMeeting', { id: meetingId })
  expect([status, noticeId, Boolean(updatedAt), Boolean(updatedBy)]).toEqual([
    'noticed',
    dispatchId,
    true,
    true,
  ])
  const startsAt = new Date(Date.parse(meeting.startsAt ?? '') + 24 * hour).toISOString()
  await as('office')('notices.saveMeeting', {
    existing: { id: meetingId, revision },
    meeting: { ...meeting, startsAt },
  })
  await see(office, `#/packages/meetings/notice/index?id=${id}`)
  await press(office, '变更通知')
  await office.getByLabel('原因').fill('区会议中心检修')
  await confirm(office, '拟变更通知')
  await office.waitForURL(/\.2$/)
  await office.getByText(/校对：没有发现差错/).waitFor()
  await press(office, '送审')
  await confirm(office, '送审')
  await office.getByRole('button', { name: '撤回送审' }).waitFor()
  const second = `${dispatchId}.2`
  for (const who of ['leader', 'chair']) {
    const { notice } = await as(who)('notices.openNoticeDesk', { id: second })
    await as(who)('notices.approveNotice', { id: second, revision: notice.revision })
  }
  await see(office, `#/packages/meetings/notice/index?id=${second}`)
  await press(office, '发出')
  await confirm(office, '发出（41）')
  await office.getByText('发出情况').waitFor()
  await fire()
  await see(member, `#/packages/notices/notice/index?id=${dispatchId}`)
  await member.getByRole('button', { name: '收到，参加' }).last().waitFor()
  await picture(member, 'changed-care-375', true)
  await press(member, '收到，参加')
  await member.getByText('已签收，参加').first().waitFor()

  // On the day: a code that rotates, and the quorum live.
  await product.cloud.clock.leap(new Date(Date.parse(startsAt) - hour / 2))
  await see(office, `#/packages/meetings/attendance/index?id=${meetingId}`)
  await office.getByText(/还差 18 人达到法定人数/).waitFor()
  const { code } = await as('office')('notices.checkInCode', { meetingId })
  await as('committeeMember')('notices.checkIn', { code })
  await office.getByText(/还差 17 人达到法定人数/).waitFor()
  await picture(office, 'attendance-1280', true)

  // Afterwards: the record of service, the archive.
  await product.cloud.clock.leap(new Date(Date.parse(startsAt) + 4 * hour))
  await see(office, `#/packages/meetings/board/index?id=${dispatchId}`)
  const [record] = await Promise.all([office.waitForEvent('download'), press(office, '导出 Excel')])
  expect(record.suggestedFilename()).toMatch(/\.xlsx$/)
  await see(office, `#/packages/meetings/materials/index?id=${meetingId}`)
  await office.getByRole('tab', { name: '归档清单' }).click()
  await office.getByText(/已归档 0 项，共 \d+ 项/).waitFor()
  await press(office, /会议通知签收情况记录/)
  await office.getByText(/已归档 1 项，共 \d+ 项/).waitFor()
  await picture(office, 'archive-1280', true)
}, 300_000)
