import type { Measured, Measurements } from '../../config/costs/quantities'
import { median } from '../bench/table'
import { enrolCrowd } from '../builders/crowd'
import { aMeeting, signed } from '../builders/meeting'
import { aJpeg } from '../builders/pictures'
import { meetingNotice, underWay } from '../builders/recipients'
import { aRule } from '../builders/rule'
import { aStory } from '../builders/story'
import { demoFile, openOffice, type Office, type Phone } from '../flows/office'

/** As many as a notice to all deputies and organs reaches. */
const recipients = 340

const writing = new Set([
  'insertDocument',
  'modifyDocument',
  'modifyAndReturnDoc',
  'removeDocument',
])

/** What every operation that a month consists of asks of the cloud, and every timer that finds nothing to do. */
export async function measureOperations(): Promise<Measurements> {
  const office = await openOffice()
  const meter = startMeter(office)
  try {
    await fill(office)
    const metered = meter.over(office)
    await readAndPublish(metered)
    await readRules(metered)
    const timers = await idleTimers(office, meter)
    const push = await meetAndNotify(office, metered, meter)
    const on = new Date().toISOString().slice(0, 10)
    return { on, operations: meter.operations(), timers, push }
  } finally {
    await office.close()
  }
}

async function idleTimers(office: Office, meter: Meter) {
  const timers: Record<string, Measured> = {}
  for (const { functionName, name } of office.cloud.timers.list()) {
    const fire = () => office.cloud.timers.fire(functionName, name)
    // The first runs find what was left to do, and have to load their code.
    await fire()
    await fire()
    timers[`${functionName}.${name}`] = average([(await meter.once(fire)).measured])
  }
  return timers
}

async function fill(office: Office) {
  for (let n = 0; n < 30; n++) {
    const picture = await office.as('editor').upload('题图.jpg', aJpeg(40 + n, 30))
    const { fileId } = await office.as('editor').ask('news.keepPicture', { fileId: picture })
    const story = aStory().titled(`区人大常委会第${n}次会议听取专项工作报告`)
    story.content.coverFileId = fileId
    await story.publishedIn(office)
  }
  await aRule().registeredIn(office, { on: '2026-01-10', effectiveOn: '2026-01-10' })
}

async function readAndPublish(office: Office) {
  const citizen = office.as('citizen')
  const editor = office.as('editor')
  const { stories } = await citizen.ask('news.list', {})
  for (const { id } of stories.slice(0, 5)) await citizen.ask('news.get', { id })
  await citizen.ask('news.search', { query: '专项' })
  for (const who of ['citizen', 'deputy', 'editor'] as const)
    await office.as(who).ask('people.whoAmI', {})
  const word = await editor.upload(
    '样稿.docx',
    await demoFile('files', '代表视察老旧小区改造.docx'),
  )
  await editor.ask('news.importDocx', { fileId: word, fileName: '样稿.docx' })
  const picture = await editor.upload('题图.jpg', await demoFile('pictures', 'park-river.jpg'))
  await editor.ask('news.keepPicture', { fileId: picture })
  await editor.ask('news.listDesk', { view: 'published' })
  await office.as('firstReviewer').ask('news.listDesk', { view: 'waiting' })
  const { id } = await aStory().submittedIn(office)
  await office.as('firstReviewer').ask('news.openReview', { id })
  await aStory().publishedIn(office)
}

async function readRules(office: Office) {
  await office.as('citizen').ask('rules.book', {})
}

/** A notice to some three hundred and forty, from its meeting to the door; gives what one push costs the courier. */
async function meetAndNotify(office: Office, metered: Office, meter: Meter): Promise<Measured> {
  enrolCrowd(office.cloud, recipients, () => true)
  const clerk = metered.as('office')
  const { id, meetingId } = await aMeeting().draftedIn(metered)
  await clerk.ask('notices.listMeetings', { year: 2026 })
  await clerk.ask('notices.openMeeting', { id: meetingId })
  const { notice } = await clerk.ask('notices.openNoticeDesk', { id })
  const { content, revision } = notice
  const saved = await clerk.ask('notices.saveNotice', { id, revision, content })
  await clerk.ask('notices.previewAudience', { id })
  await clerk.ask('notices.issueNotice', await signed(metered, { id, revision: saved.revision }))
  const dispatchId = id.replace(/\.\d+$/, '')
  while (!(await clerk.ask('notices.openBoard', { id: dispatchId })).complete)
    await office.cloud.timers.fire('notices', 'everyMinute')
  const push = await onePush(office, meter)
  await receive(office, metered, dispatchId)
  await checkIn(office, metered, meetingId)
  return push
}

async function onePush(office: Office, meter: Meter): Promise<Measured> {
  const before = await underWay(office.cloud)
  const run = () => office.cloud.timers.fire('courier', 'deliver')
  const { measured } = await meter.once(run)
  const pushes = before - (await underWay(office.cloud))
  const each = (figure: number) => round(figure / pushes)
  return {
    databaseReads: each(measured.databaseReads),
    databaseWrites: each(measured.databaseWrites),
    storageCalls: each(measured.storageCalls),
    answerKB: 0,
    milliseconds: each(measured.milliseconds),
  }
}

async function receive(office: Office, metered: Office, dispatchId: string) {
  const member = metered.as('committeeMember')
  await member.ask('notices.myNotices', {})
  const { receiptId, edition } = await member.ask('notices.openMyNotice', { dispatchId })
  await member.ask('notices.recordOpening', { receiptId, edition })
  await member.ask('notices.answerNotice', { receiptId, edition, answer: 'attend' })
  await member.ask('people.myConsents', {})
  office.cloud.messages.requestConsent(member.openid, [meetingNotice])
  await member.ask('people.recordConsent', {
    answers: [{ template: 'meetingNotice', answer: 'accept' }],
  })
}

async function checkIn(office: Office, metered: Office, meetingId: string) {
  await office.cloud.clock.leap(new Date('2026-12-20T00:40:05Z'))
  const clerk = metered.as('office')
  const { code } = await clerk.ask('notices.checkInCode', { meetingId })
  await metered.as('committeeMember').ask('notices.checkIn', { code })
  await clerk.ask('notices.attendanceBoard', { meetingId })
}

interface Meter {
  /** The same office, every request of it measured. */
  over(office: Office): Office
  once<T>(act: () => Promise<T>): Promise<{ output: T; measured: Measured }>
  operations(): Record<string, Measured>
}

function startMeter(office: Office): Meter {
  const seen = new Map<string, Measured[]>()

  async function once<T>(act: () => Promise<T>): Promise<{ output: T; measured: Measured }> {
    office.cloud.traffic.reset()
    const began = performance.now()
    const output = await act()
    const milliseconds = performance.now() - began
    const actions = Object.entries(office.cloud.traffic.byAction())
    const requestsTo = (service: string, chosen: (verb: string) => boolean = () => true) =>
      actions
        .map(([action, { requests }]) => ({ at: action.split('.'), requests }))
        .filter(({ at: [where, verb = ''] }) => where === service && chosen(verb))
        .reduce((sum, { requests }) => sum + requests, 0)
    const measured = {
      databaseReads: requestsTo('database', (verb) => !writing.has(verb)),
      databaseWrites: requestsTo('database', (verb) => writing.has(verb)),
      storageCalls: requestsTo('storage'),
      answerKB: Buffer.byteLength(JSON.stringify(output) ?? '') / 1024,
      milliseconds,
    }
    return { output, measured }
  }

  const over = (whole: Office): Office => ({
    ...whole,
    as(who): Phone {
      const phone = whole.as(who)
      return {
        ...phone,
        async ask(name, input, key) {
          const { output, measured } = await once(() => phone.ask(name, input, key))
          seen.set(name, [...(seen.get(name) ?? []), measured])
          return output
        },
      }
    },
  })

  const operations = () =>
    Object.fromEntries(
      [...seen].sort(([a], [b]) => a.localeCompare(b)).map(([name, all]) => [name, average(all)]),
    )
  return { over, once, operations }
}

/** Means, but for the time its median: the first call has to load the code. */
function average(all: readonly Measured[]): Measured {
  const mean = (of: (one: Measured) => number) =>
    round(all.reduce((sum, one) => sum + of(one), 0) / all.length)
  return {
    databaseReads: mean((one) => one.databaseReads),
    databaseWrites: mean((one) => one.databaseWrites),
    storageCalls: mean((one) => one.storageCalls),
    answerKB: mean((one) => one.answerKB),
    milliseconds: round(median(all.map((one) => one.milliseconds))),
  }
}

const round = (figure: number) => Math.round(figure * 100) / 100
