import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openOffice, type Office, type Who } from '../flows/office'
import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { deskBrowser } from '../builders/desk-browser'
import { aMeeting } from '../builders/meeting'
import { aRule } from '../builders/rule'
import { aStory } from '../builders/story'
import { aPng } from '../builders/pictures'
import { dist, launch, type MiniProgram } from './harness'
import { classesOf, nodesIn } from './harness/tree'

let office: Office
let visited: Set<string>
/** While true, the network of every phone is down. */
let offline = false

beforeAll(async () => {
  office = await openOffice()
  visited = new Set()
})
afterAll(() => office.close())

/** The built mini-program in someone's hand, talking to the deployed functions. */
async function phoneOf(who: Who): Promise<MiniProgram> {
  const { openid } = office.as(who)
  const phone = await launch({
    callFunction: async (name, data) => {
      if (offline) throw { errCode: -1, errMsg: 'request:fail' } as unknown as Error
      return office.cloud.call(name, JSON.parse(JSON.stringify(data)), { openid })
    },
    downloadFile: async (url) => {
      if (offline) throw { errMsg: 'downloadFile:fail' } as unknown as Error
      return (await fetch(url)).arrayBuffer()
    },
    requestSubscribeMessage: (templateIds) =>
      office.cloud.messages.requestConsent(openid, templateIds) as Record<string, string>,
  })
  const open = phone.open.bind(phone)
  return Object.assign(phone, {
    async open(url: string) {
      await open(url)
      visited.add(phone.route())
    },
  })
}

async function aStoryWithEverything() {
  const editor = office.as('editor')
  const fileId = await editor.upload('题图.png', aPng(40, 30))
  const picture = await editor.ask('news.keepPicture', { fileId })
  return aStory()
    .titled('清水河治理见成效')
    .of(
      { kind: 'heading', id: 'b1', level: 2, text: '问得细' },
      {
        kind: 'paragraph',
        id: 'b2',
        text: '代表沿河步行四公里。',
        styles: [{ start: 0, end: 2, as: 'strong' }],
      },
      {
        kind: 'image',
        id: 'b3',
        fileId: picture.fileId,
        width: 40,
        height: 30,
        caption: '治理后的河岸',
      },
      { kind: 'table', id: 'b4', headerRows: 1, rows: [[{ text: '时段' }, { text: '水质' }]] },
      { kind: 'list', id: 'b5', ordered: true, items: ['守住成效', '补上短板'] },
      { kind: 'note', id: 'b6', label: '[1]', text: '数据截至十月底。' },
    )
    .publishedIn(office)
}

const has = (phone: MiniProgram, className: string) =>
  [...nodesIn(phone.tree())].some((node) => classesOf(node).includes(className))

test('the public finds the newest story first, opens it and reads all of it', async () => {
  await aStory().titled('先前的新闻').publishedIn(office)
  await office.cloud.clock.advance(60_000)
  await aStoryWithEverything()
  const phone = await phoneOf('citizen')

  await phone.open('/pages/news/list')
  expect(phone.text()).toMatch(/清水河治理见成效[\s\S]*先前的新闻/)
  await phone.tap('清水河治理见成效')
  visited.add(phone.route())
  expect(phone.route()).toBe('packages/news/story/index')
  for (const words of [
    '问得细',
    '代表沿河步行四公里。',
    '治理后的河岸',
    '水质',
    '补上短板',
    '数据截至十月底。',
  ]) {
    expect(phone.text()).toContain(words)
  }
  const images = [...nodesIn(phone.tree())].filter((node) => node.tag === 'wx-image')
  expect(String(images[0]?.attr.src)).toMatch(/^http/)
  expect(phone.share()).toMatchObject({ title: '清水河治理见成效' })
})

test('type grows for who wants it larger', async () => {
  const phone = await phoneOf('citizen')
  await phone.open('/pages/news/list')
  expect(has(phone, 'care')).toBe(false)
  await phone.tap('换大字版')
  expect(has(phone, 'care')).toBe(true)

  await phone.tap('清水河治理见成效')
  await phone.tap('特大')
  expect(has(phone, 'reading-size-3')).toBe(true)
})

test('search finds the story by a word of its text', async () => {
  const phone = await phoneOf('citizen')
  await phone.open('/packages/news/search/index')
  await phone.type('例如：民生实事', '沿河步行')
  await phone.tap('搜索')
  expect(phone.text()).toContain('共 1 篇')
  expect(has(phone, 'found-word')).toBe(true)
  await phone.type('例如：民生实事', '没有这个词')
  await phone.tap('搜索')
  expect(phone.text()).toContain('没有找到')
})

test('more stories come when the list is scrolled to its end', async () => {
  for (let n = 0; n < 22; n++)
    await aStory().titled(`倡议${n}号`).in('initiatives').publishedIn(office)
  const phone = await phoneOf('citizen')
  await phone.open('/pages/news/list')
  await phone.tap('倡议')
  expect(phone.text()).not.toContain('倡议0号')
  await phone.happen('onReachBottom')
  expect(phone.text()).toContain('倡议0号')
})

test('a withdrawn story says so at its address', async () => {
  const id = await aStory().titled('有错').publishedIn(office)
  await office.as('editor').ask('news.withdraw', { id, reason: '数字有误' })
  const phone = await phoneOf('citizen')
  await phone.open(`/packages/news/story/index?id=${id}`)
  expect(phone.text()).toContain('该内容已撤回')
  expect(phone.text()).not.toContain('数字有误')
})

test('without a network the page says what to do, and a tap recovers', async () => {
  offline = true
  const phone = await phoneOf('citizen')
  await phone.open('/pages/news/list')
  expect(phone.text()).toContain('网络不稳')
  offline = false
  await phone.tap('再试一次')
  expect(phone.text()).toContain('倡议21号')
})

test('what is not open yet says how things stand today', async () => {
  const phone = await phoneOf('deputy')
  await phone.open('/pages/rulebook/contents')
  expect(phone.text()).toContain('制度')
})

test('a member signs from the first screen, and keeps the meeting in the phone’s calendar', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  const phone = await phoneOf('committeeMember')
  await phone.open('/pages/notices/list')
  expect(phone.text()).toContain('区第十八届人大常委会第十二次会议')
  // WeChat has no voice of its own: what cannot be done is not offered.
  expect(phone.text()).not.toContain('听通知')
  await phone.tap('加入日历')
  expect(phone.asked).toContainEqual([
    'addPhoneCalendar',
    expect.objectContaining({ location: '区会议中心三楼会议室', startTime: 1_797_728_400 }),
  ])
  await phone.tap('收到，参加')
  expect(phone.text()).toContain('已签收，参加')
  await phone.open(`/packages/notices/notice/index?id=${noticeId}`)
  expect(phone.text()).toContain('关于召开区第十八届人大常委会第十二次会议的通知')
  expect(phone.text()).toContain('改变答复')
  const officer = await phoneOf('liaisonOfficer')
  await officer.open('/pages/notices/list')
  expect(officer.text()).toMatch(/区教育局[\s\S]*待报回执[\s\S]*待签收/)
  await officer.open(`/packages/notices/return/index?id=${noticeId}`)
  expect(officer.text()).toContain('报送回执（1人）')
  const other = await phoneOf('deputy')
  await other.open('/pages/notices/list')
  expect(other.text()).toContain('没有发给您的会议通知')
  await other.tap('打电话给办公室')
  expect(other.asked).toContainEqual([
    'makePhoneCall',
    expect.objectContaining({ phoneNumber: '0000-1234567' }),
  ])
})

test('the office takes a meeting from its clock to the check-in on the phone', async () => {
  const { noticeId, meetingId } = await aMeeting()
    .titled('区第十八届人大常委会第十三次会议')
    .noticedIn(office)
  const phone = await phoneOf('office')
  const shows = async (page: string, ...texts: string[]) => {
    await phone.open(`/packages/${page}`)
    for (const text of texts) expect(phone.text()).toContain(text)
  }
  await shows('meetings/desk/index', '会议工作台', '区第十八届人大常委会第十三次会议')
  await shows(`meetings/meeting/index?id=${meetingId}`, '按时', '议程（草案）')
  await shows(`meetings/edit/index?id=${meetingId}`, '通知最迟 12月12日（周六） 发出')
  await shows('meetings/settings/index', '常委会会议')
  await shows('meetings/ledger/index', '通知时效')
  await shows(`meetings/notice/index?id=${noticeId}.1`, '发出情况', '变更通知')
  await shows(`meetings/board/index?id=${noticeId}`, '郑XX', '还没有签收')
  await shows(`meetings/materials/index?id=${meetingId}`, '还没有登记材料')
  await shows(`meetings/packing/index?id=${meetingId}`, '装袋')
  await shows(`meetings/attendance/index?id=${meetingId}`, '还差 2 人达到法定人数')

  // Check-in opens on the day of the meeting.
  await office.cloud.clock.leap(new Date('2026-12-20T00:30:00Z'))
  const { code } = await office.as('office').ask('notices.checkInCode', { meetingId })
  const member = await phoneOf('committeeMember')
  await member.open(`/packages/notices/checkin/index?scene=${code}`)
  expect(member.text()).toContain('区第十八届人大常委会第十三次会议')
  await member.open(`/packages/notices/materials/index?id=${noticeId}`)
  expect(member.text()).toContain('材料')
  const officer = await phoneOf('liaisonOfficer')
  await officer.open('/packages/notices/handin/index')
  expect(officer.text()).toContain('材料')
})

test('a clerk follows a rule on the phone, from the ledger to what is in force', async () => {
  const clerk = office.as('office')
  const second = office.as('secondClerk')
  const phone = await phoneOf('office')
  await phone.open('/packages/rules/desk/index')
  expect(phone.text()).toContain('台账里还没有制度')
  const { id, ruleId } = await aRule().importedBy(clerk)
  await phone.open('/packages/rules/desk/index')
  expect(phone.text()).toMatch(/会议制度[\s\S]*区人大常委会会议请假规则[\s\S]*起草中/)

  await phone.open(`/packages/rules/edition/index?id=${id}`)
  expect(phone.text()).toContain('第四条\u3000请假由常委会主任批准。')
  await phone.tap('提请审议')
  await phone.tap('提请审议')
  expect(phone.text()).toContain('等待会议审议')

  const today = dayOf(office.cloud.clock.now().toISOString())
  const seen = async () => ({
    id,
    revision: (await clerk.ask('rules.openEdition', { id })).revision,
  })
  const meeting = '区第十八届人大常委会第五次主任会议'
  await second.ask('rules.recordDeliberation', {
    ...(await seen()),
    meeting,
    on: today,
    result: 'agreed',
    points: '',
  })
  await second.ask('rules.adoptRule', { ...(await seen()), effectiveOn: today })
  await phone.open(`/packages/rules/edition/index?id=${id}`)
  expect(phone.text()).toContain('现行有效')
  const amendment = await clerk.ask('rules.startAmendment', { ruleId })
  await phone.open(`/packages/rules/compare/index?before=${id}&after=${amendment.id}`)
  expect(phone.text()).toContain('只看有改动的')

  await phone.open('/packages/rules/book/index')
  await phone.tap('印发第1版')
  expect(phone.text()).toContain('由各单位联络员签收')
  await phone.tap('印发')
  expect(phone.text()).toContain('第1版签收')

  const citizen = await phoneOf('citizen')
  await citizen.open(`/packages/rulebook/history/index?id=${ruleId}`)
  expect(citizen.text()).toContain('第 1 版')
  await citizen.tap('看这一版')
  expect(citizen.text()).toContain('它现在仍然有效')
  expect(citizen.text()).toContain('请假由常委会主任批准')
})

test('我的 knows who is who', async () => {
  const citizen = await phoneOf('citizen')
  await citizen.open('/pages/me/home')
  expect(citizen.text()).toContain('公众身份')
  expect(citizen.text()).not.toContain('新闻工作台')
  const editor = await phoneOf('editor')
  await editor.open('/pages/me/home')
  expect(editor.text()).toContain('李XX')
  expect(editor.text()).toContain('宣传编辑')
  await editor.tap('等我审、签、答复、报送的，最急的在最前')
  visited.add(editor.route())
  expect(editor.route()).toBe('packages/desk/home/index')
  expect(editor.text()).toMatch(/李XX，今天是[\s\S]*每周发布的稿件/)
})

test('an editor writes on the phone, the proofreader helps, and three people review on theirs', async () => {
  const phone = await phoneOf('editor')
  await phone.open('/packages/newsroom/desk/index')
  expect(phone.text()).toMatch(/我的草稿/)
  await phone.open('/packages/newsroom/edit/index')
  await phone.type('标题', '手机上写的')
  await phone.tap('要闻动态')
  await phone.type('XX区人大常委会办公室', '区人大常委会办公室')
  await phone.tap('加一段')
  await phone.type('段落', '会议作出布署。')
  await phone.tap('改为“部署”')
  expect(phone.text()).toContain('没有发现差错')
  expect(phone.text()).toContain('已保存')
  await phone.tap('送审')
  await phone.tap('我已通读校对全文（一校）')
  await phone.tap('送初审')
  expect(phone.route()).toBe('packages/newsroom/review/index')
  expect(phone.text()).toContain('待初审')

  const { rows } = await office.as('editor').ask('news.listDesk', { view: 'inReview' })
  const id = rows.find(({ title }) => title === '手机上写的')?.id ?? ''
  const reviewer = await phoneOf('firstReviewer')
  await reviewer.open(`/packages/newsroom/review/index?id=${id}`)
  expect(reviewer.text()).toContain('会议作出部署。')
  await reviewer.tap('通过')
  await reviewer.tap('我已完成二校')
  await reviewer.tap('通过')
  expect(reviewer.text()).toContain('初审 赵XX')
  await reviewer.open(`/packages/newsroom/round/index?id=${id}&number=1`)
  expect(reviewer.text()).toContain('这是第 1 轮送审稿')
})

test('the office looks up a name, and a leader keeps the lists', async () => {
  const clerk = await phoneOf('office')
  await clerk.open('/packages/newsroom/mentions/index')
  expect(clerk.text()).toContain('各轮送审的旧稿')
  const leader = await phoneOf('leader')
  await leader.open('/packages/newsroom/settings/index')
  expect(leader.text()).toContain('固定表述')
})

test('a submission is recorded, and any text is proofread on the phone itself', async () => {
  const phone = await phoneOf('editor')
  await phone.open('/packages/newsroom/submissions/index')
  expect(phone.text()).toContain('还没有投稿记录')
  await phone.tap('登记投稿')
  await phone.type('从下面选，或填写名称', '市日报')
  await phone.tap('市日报')
  await phone.type('姓名或拼音，从下面选', '特约通讯员')
  await phone.tap('不在名册：特约通讯员')
  expect(phone.text()).toContain('市日报（市级）')
  expect(phone.text()).toContain('特约通讯员 ×')

  await phone.open('/packages/newsroom/proofread/index')
  await phone.type('通知、公文', '会议作出布署。')
  await phone.tap('开始校对')
  expect(phone.text()).toContain('确定的差错 1 处')
  await phone.tap('布署')
  await phone.tap('改为“部署”')
  expect(phone.text()).toContain('会议作出部署。')
  expect(phone.text()).toContain('没有发现差错')
  // What stands nowhere but here goes only after WeChat has asked.
  expect(phone.asked.map(([api]) => api)).toContain('enableAlertBeforeUnload')
})

test('a deputy enrols by WeChat’s own button, and answers for one more reminder', async () => {
  const administrator = office.as('administrator')
  const number = '13712345678'
  const { id: personId } = await administrator.ask('people.savePerson', {
    name: '手机代表',
    phone: number,
  })
  const appointment = {
    kind: 'deputy',
    term: 18,
    delegation: '和平代表团',
    from: '2026-01-10',
  } as const
  await administrator.ask('people.appoint', { personId, appointment })

  const phone = await phoneOf('newPhone')
  await phone.open('/packages/people/privacy/index')
  expect(phone.text()).toContain('手机号加密存放')
  await phone.open('/packages/people/enrol/index')
  await phone.tap('我已阅读并同意')
  const code = office.cloud.messages.phoneCode(number)
  await phone.receive('用微信手机号认证', 'getphonenumber', { code, errMsg: 'getPhoneNumber:ok' })
  expect(phone.text()).toContain('手机代表，您已认证')

  await phone.open('/pages/me/home')
  expect(phone.text()).toContain('收不到，请增加')
  await phone.tap('增加提醒')
  expect(phone.text()).toContain('还能收到 1 条')
  await phone.open('/packages/people/mine/index')
  expect(phone.text()).toContain(number)
})

test('an administrator keeps the roster on the phone', async () => {
  const phone = await phoneOf('administrator')
  await phone.open('/packages/people/roster/index')
  expect(phone.text()).toContain('第十八届区人大代表')
  const { rows } = await office.as('administrator').ask('people.listPeople', { search: '周XX' })
  await phone.open(`/packages/people/person/index?id=${rows[0]?.id}`)
  expect(phone.text()).toContain('135****0006')
  expect(phone.text()).toContain('暂停执行职务')
  await phone.open('/packages/people/units/index')
  expect(phone.text()).toContain('第十八届区人民代表大会')
  await phone.tap('核对审计记录')
  expect(phone.text()).toContain('核对无误')
  await phone.open('/packages/people/import/index')
  expect(phone.text()).toContain('下载模板')
})

test('the rulebook is fetched once, then read and searched without a network', async () => {
  const { ruleId } = await aRule('区人大常委会会议请假备案规则').registeredIn(office, {
    on: '2024-03-01',
    effectiveOn: '2024-03-01',
  })
  const phone = await phoneOf('deputy')
  await phone.open('/pages/rulebook/contents')
  expect(phone.text()).toContain('已核对，是最新内容')
  offline = true
  try {
    await phone.tap('区人大常委会会议请假备案规则')
    visited.add(phone.route())
    expect(phone.text()).toContain('因病请假的，附医院证明')
    await phone.tap('请假由常委会主任批准')
    await phone.tap('收藏')
    await phone.tap('复制本条')
    expect(phone.asked).toContainEqual([
      'setClipboardData',
      expect.objectContaining({
        data: '《区人大常委会会议请假备案规则》第四条：请假由常委会主任批准。',
      }),
    ])
    await phone.open('/packages/rulebook/search/index')
    await phone.type('例如：请假', '请假备案规则 主任批准')
    expect(phone.text()).toContain('共 1 处')
    expect(has(phone, 'found-word')).toBe(true)
    await phone.open('/pages/rulebook/contents')
    expect(phone.text()).toContain('我收藏的条文')
  } finally {
    offline = false
  }
  // The tab stays where it is; shown again later, it asks whether there is anything new.
  await aRule('区人大常委会会议考勤备案规则').registeredIn(office, {
    on: '2024-03-01',
    effectiveOn: '2024-03-01',
  })
  await phone.open('/pages/rulebook/contents')
  expect(phone.text()).not.toContain('会议考勤备案规则')
  phone.wait(61_000)
  await phone.happen('onShow')
  expect(phone.text()).toContain('会议考勤备案规则')
  await phone.open(`/packages/rulebook/rule/index?id=${ruleId}`)
  expect(phone.share()).toMatchObject({ title: '《区人大常委会会议请假备案规则》' })
})

test('the public says what it thinks of a draft, and the office answers', async () => {
  const clerk = office.as('office')
  const { id, revision } = await aRule('区人大常委会接待日制度').importedBy(clerk)
  const closesOn = addDays(dayOf(office.cloud.clock.now().toISOString()), 10)
  const audience = { kind: 'public' as const }
  await clerk.ask('rules.openPeriod', { id, revision, closesOn, audience })
  const citizen = await phoneOf('citizen')
  await citizen.open('/packages/rulebook/drafts/index')
  await citizen.tap('区人大常委会接待日制度')
  visited.add(citizen.route())
  expect(citizen.text()).toContain('信访事项请向信访部门反映')
  await citizen.tap('对第三条提意见')
  await citizen.type('写明建议怎样改、为什么', '三日改为五日。')
  await citizen.tap('送出')
  expect(citizen.text()).toContain('我的意见')

  const staff = await phoneOf('office')
  await staff.open(`/packages/rules/opinions/index?id=${id}`)
  expect(staff.text()).toContain('三日改为五日。')
  // Somebody else answers while this one is being written: both are in sight, and nothing typed is lost.
  const [row] = (await clerk.ask('rules.listOpinions', { editionId: id })).opinions
  const theirs = { id: row?.id ?? '', revision: row?.revision ?? 0, result: 'accepted' as const }
  await office.as('secondClerk').ask('rules.answerOpinion', { ...theirs, reason: '已写入草案。' })
  await staff.tap('部分采纳')
  await staff.type('写明理由', '改为四日。')
  await staff.tap('保存答复')
  expect(staff.text()).toContain('已写入草案。')
  expect(staff.text()).toContain('先答复了')
  await staff.tap('保存答复')
  expect(staff.text()).toContain('修改答复')
  await citizen.open(`/packages/rulebook/draft/index?id=${id}`)
  expect(citizen.text()).toContain('改为四日。')
})

test('a computer’s code is approved, and its log-in ended', async () => {
  const pc = deskBrowser(office)
  const phone = await phoneOf('editor')
  await phone.open(`/packages/desk/approve/index?scene=${await pc.askForCode()}`)
  expect(phone.text()).toContain('Chrome 126，Windows 10 或 11')
  await phone.tap('确认登录')
  expect(phone.text()).toContain('已确认，电脑上马上进入')
  await pc.get('claims', { code: pc.code, secret: pc.secret })
  await phone.open('/packages/desk/sessions/index')
  expect(phone.text()).toContain('自动退出')
  await phone.tap('结束')
  expect(phone.text()).toContain('那台电脑下一次操作时就会退出')
})

test('an administrator sees what is not as it should be, and asks for a backup', async () => {
  const phone = await phoneOf('administrator')
  await phone.open('/pages/me/home')
  await phone.tap('系统运行')
  visited.add(phone.route())
  // No timer was ever woken here.
  expect(phone.text()).toContain('定时任务没有按时运行')
  expect(phone.text()).toContain('怎么办：')
  await phone.tap('立即备份')
  expect(phone.text()).toContain('每十分钟推进一次')
})

test('every page of the mini-program was opened by a story above', () => {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
    pages: string[]
    subPackages?: { root: string; pages: string[] }[]
  }
  const all = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => path.join(root, page)),
    ),
  ]
  expect([...visited].sort()).toEqual([...all].sort())
})

test('no script has a lookbehind: an iPhone below iOS 16.4 would load none of it', () => {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  const unreadable = scripts.filter((file) =>
    /\(\?<[=!]/.test(readFileSync(path.join(dist, file), 'utf8')),
  )
  expect(scripts.length).toBeGreaterThan(50)
  expect(unreadable).toEqual([])
})
