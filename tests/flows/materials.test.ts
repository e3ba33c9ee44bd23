import { addDays } from '@domain/dates/add-days'
import JSZip from 'jszip'
import * as z from 'zod'
import { materials } from '@domain/operations/notices/materials'
import { aMeeting } from '../builders/meeting'
import { aWordFile } from '../builders/docx'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let clerk: Phone
let organ: Phone
let member: Phone
let educationId: string
beforeAll(async () => {
  office = await openOffice()
  clerk = office.as('office')
  organ = office.as('liaisonOfficer')
  member = office.as('committeeMember')
  const { organs } = await clerk.ask('people.listUnits', {})
  educationId = organs.find(({ name }) => name === '区教育局')?.id ?? ''
})
afterAll(() => office.close())

const pdf = Buffer.from('%PDF-1.7 a report')
const all = (collection: string): Record<string, unknown>[] =>
  (office.cloud.database.exportAll()[collection] ?? []).map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  )
const pushes = () =>
  all('outbox').filter(({ page }) => page === 'packages/notices/handin/index').length

const list = async (meetingId: string) =>
  (await clerk.ask('notices.listMaterials', { meetingId })).materials
const one = async (meetingId: string, id: string) => {
  const found = (await list(meetingId)).find((material) => material.id === id)
  if (!found) throw new Error('the material is not listed')
  return found
}
const seen = async (meetingId: string, id: string) => {
  const { revision } = await one(meetingId, id)
  return { id, revision }
}
const report = (meetingId: string, title = '关于教育工作情况的报告') =>
  clerk.ask('notices.saveMaterial', {
    meetingId,
    material: { kind: 'file', title, agendaItemId: 'a1', ownerId: educationId },
  })

/** Asked for, handed in and checked. */
async function checkedReport(meetingId: string, title?: string) {
  const { id } = await report(meetingId, title)
  await clerk.ask('notices.askMaterials', { meetingId, ids: [id] })
  const fileId = await organ.upload('报告.pdf', pdf)
  await organ.ask('notices.handIn', { id, fileId, fileName: '报告.pdf' })
  await clerk.ask('notices.checkMaterial', await seen(meetingId, id))
  return id
}

test('a material is due by the rule, asked for, reminded of, handed in, checked; a new version goes back', async () => {
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
  const { id: meetingId } = await aMeeting().savedIn(office)
  const { id } = await report(meetingId)
  const listed = await clerk.ask('notices.listMaterials', { meetingId })
  expect(listed.due).toEqual({
    day: '2026-12-09',
    basis: '《全国人民代表大会常务委员会议事规则》第十九条：会前 10 天',
  })
  expect(listed.materials).toMatchObject([{ id, state: 'listed', dueOn: '2026-12-09' }])
  expect((await organ.ask('notices.myMaterials', {})).rows).toEqual([])

  const before = pushes()
  expect(await clerk.ask('notices.askMaterials', { meetingId, ids: [id] })).toEqual({
    asked: 1,
    people: 1,
    withoutOfficer: [],
  })
  expect(pushes()).toBe(before + 1)
  const mine = await organ.ask('notices.myMaterials', {})
  expect(mine.organs).toEqual(['区教育局'])
  expect(mine.rows).toMatchObject([{ id, state: 'asked', dueOn: '2026-12-09', organ: '区教育局' }])

  // Each morning on the way, and just before and after the first that counts.
  const mornings = Array.from({ length: 17 }, (_, n) => `${addDays('2026-11-24', n)}T01:00:37Z`)
  const moments = [...mornings, '2026-12-06T00:59:00Z', '2026-12-06T01:01:37Z'].sort()
  const reminded: [string, number][] = []
  for (const moment of moments) {
    const told = pushes()
    await office.cloud.clock.leap(new Date(moment))
    await office.cloud.timers.fire('notices', 'everyMinute')
    if (pushes() > told) reminded.push([moment, pushes() - told])
  }
  expect(reminded).toEqual([
    ['2026-12-06T01:00:37Z', 1],
    ['2026-12-09T01:00:37Z', 1],
    ['2026-12-10T01:00:37Z', 1],
  ])
  const said = all('outbox').map(({ fields }) => JSON.stringify(fields))
  expect(said.some((text) => text.includes('请于12月9日前报送会议材料'))).toBe(true)
  expect(said.some((text) => text.includes('教育工作情况'))).toBe(false)

  const hand = async (name: string, bytes: Buffer) =>
    organ.ask('notices.handIn', { id, fileId: await organ.upload(name, bytes), fileName: name })
  expect(await hand('报告.pdf', pdf)).toMatchObject({ version: 1 })
  expect(
    await clerk.refusal('notices.releaseMaterial', {
      ...(await seen(meetingId, id)),
      to: ['member'],
    }),
  ).toBe('MATERIAL_UNCHECKED')
  await clerk.ask('notices.checkMaterial', await seen(meetingId, id))
  expect(
    await hand('报告（修改）.docx', await aWordFile().paragraph('报告').build()),
  ).toMatchObject({ version: 2 })
  expect(await one(meetingId, id)).toMatchObject({
    state: 'received',
    versions: [{ format: 'pdf' }, { format: 'docx', fileName: '报告（修改）.docx' }],
  })
  await clerk.ask('notices.returnMaterial', {
    ...(await seen(meetingId, id)),
    note: '第三页数字有误',
  })
  expect((await organ.ask('notices.myMaterials', {})).rows[0]).toMatchObject({
    state: 'asked',
    returned: '第三页数字有误',
  })
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
})

test('a meeting that moves takes its materials along; what was typed is said to be at odds with it', async () => {
  const { id: meetingId } = await aMeeting().savedIn(office)
  const { id } = await report(meetingId)
  const typed = {
    kind: 'file',
    title: '补充说明',
    ownerId: educationId,
    dueOn: '2026-12-15',
  } as const
  const { id: typedId } = await clerk.ask('notices.saveMaterial', { meetingId, material: typed })
  await clerk.ask('notices.askMaterials', { meetingId, ids: [id, typedId] })
  const move = async (startsAt: string) => {
    const kept = await clerk.ask('notices.getMeeting', { id: meetingId })
    const { revision, kind, term, title, agenda, agendaAdopted, audience, venue } = kept
    const fields = { kind, term, title, agenda, agendaAdopted, audience, venue, startsAt }
    const existing = { id: meetingId, revision }
    await clerk.ask('notices.saveMeeting', { existing, meeting: fields })
  }
  const shown = async () =>
    (await list(meetingId)).map(({ dueOn, dueTyped, dueAtOdds }) => [dueOn, dueTyped, dueAtOdds])
  expect(await shown()).toEqual([
    ['2026-12-09', false, false],
    ['2026-12-15', true, false],
  ])
  const untold = pushes()
  await move('2026-12-27T01:00:00.000Z')
  expect(pushes() - untold).toBe(1)
  expect(await shown()).toEqual([
    ['2026-12-16', false, false],
    ['2026-12-15', true, true],
  ])
  const owed = async () => (await organ.ask('notices.myMaterials', {})).rows
  expect((await owed()).find((row) => row.id === id)?.dueOn).toBe('2026-12-16')
  // Reminded of by the new day, and not by the old one.
  const at = async (moment: string) => {
    const before = pushes()
    await office.cloud.clock.leap(new Date(moment))
    await office.cloud.timers.fire('notices', 'everyMinute')
    return pushes() - before
  }
  expect(await at('2026-12-12T01:00:37Z')).toBe(1)
  expect(await at('2026-12-13T01:00:37Z')).toBe(1)
  const told = all('outbox').filter(({ subject }) => subject === `meetings/${meetingId}`)
  const fields = told.map((push) => push['fields'] as Record<string, string>)
  for (const thing3 of ['会议材料截止日改为12月16日', '请于12月16日前报送会议材料'])
    expect(fields).toContainEqual({
      thing1: '区第十八届人大常委会第十二次会议',
      time2: '2026年12月16日',
      thing3,
    })
  // Not out of what was consented to for meeting notices.
  expect(new Set(told.map(({ template }) => template))).toEqual(new Set(['task']))
  // With other words changed the day is as doubtful as before; looked at again, or left to the rule, it is in order.
  const save = async (material: { title: string; dueConfirmed?: boolean }) => {
    const existing = await seen(meetingId, typedId)
    await clerk.ask('notices.saveMaterial', {
      ...{ existing, meetingId },
      material: { ...typed, ...material },
    })
  }
  await save({ title: '补充说明（二）' })
  expect((await shown())[1]).toEqual(['2026-12-15', true, true])
  await save({ title: '补充说明', dueConfirmed: true })
  expect((await shown())[1]).toEqual(['2026-12-15', true, false])
  const { dueOn: _, ...byRule } = typed
  const once = { existing: await seen(meetingId, typedId), meetingId, material: byRule }
  await clerk.ask('notices.saveMaterial', once)
  expect((await shown())[1]).toEqual(['2026-12-16', false, false])

  // What the rule gave stands when the rule changes, and is said to be behind it; saved again it is the rule's.
  const { settings, revision } = await clerk.ask('notices.readNoticeSettings', {})
  const { standingCommittee } = settings.materials
  const saveRule = (days: number, at: number) =>
    office.as('leader').ask('notices.saveNoticeSettings', {
      revision: at,
      settings: {
        ...settings,
        materials: { ...settings.materials, standingCommittee: { ...standingCommittee, days } },
      },
    })
  const other = await saveRule(standingCommittee.days + 1, revision)
  expect(await shown()).toEqual([
    ['2026-12-16', false, true],
    ['2026-12-16', false, true],
  ])
  const anew = { existing: await seen(meetingId, typedId), meetingId, material: byRule }
  await clerk.ask('notices.saveMaterial', anew)
  expect((await shown())[1]).toEqual(['2026-12-15', false, false])
  await saveRule(standingCommittee.days, other.revision)
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
})

test('what speaks of 任免 or carries a mark is only ever paper, which has no file field anywhere', async () => {
  const { id: meetingId } = await aMeeting().savedIn(office)
  for (const title of [
    '关于张XX等同志任免的议案',
    '关于接受张三辞去区长职务请求的决定（草案）',
    '人事考察材料',
    '关于某事的报告（秘密）',
  ])
    expect(
      await clerk.refusal('notices.saveMaterial', { meetingId, material: { kind: 'file', title } }),
    ).toBe('MATERIAL_PAPER_ONLY')
  const { id } = await clerk.ask('notices.saveMaterial', {
    meetingId,
    material: { kind: 'paper', title: '关于张XX等同志任免的议案', copies: 3 },
  })
  const stray = await clerk.send('notices', {
    operation: 'saveMaterial',
    key: 'a-key-of-its-own',
    input: {
      meetingId,
      material: { kind: 'paper', title: '议案', copies: 3, fileId: 'cloud://x/incoming/y/z.pdf' },
    },
  })
  expect(stray).toMatchObject({ ok: false, refusal: { code: 'INVALID_INPUT' } })
  const shape = JSON.stringify(z.toJSONSchema(materials.saveMaterial.input))
  expect(shape).not.toMatch(/file(Id)?":|versions/)
  const fileId = await clerk.upload('议案.pdf', pdf)
  expect(
    await clerk.refusal('notices.enterMaterialFile', { id, fileId, fileName: '议案.pdf' }),
  ).toBe('MATERIAL_PAPER_ONLY')

  const copy = async (
    number: number,
    act: { does: 'handOut'; to: string } | { does: 'takeBack' | 'undo' },
  ) => ({
    ...(await seen(meetingId, id)),
    number,
    act,
  })
  expect(
    await clerk.refusal('notices.tendCopy', await copy(1, { does: 'handOut', to: '王XX' })),
  ).toBe('MATERIAL_UNCHECKED')
  await clerk.ask('notices.receivePaper', await seen(meetingId, id))
  await clerk.ask('notices.checkMaterial', await seen(meetingId, id))
  await clerk.ask('notices.tendCopy', await copy(1, { does: 'handOut', to: '王XX' }))
  expect(
    await clerk.refusal('notices.tendCopy', await copy(1, { does: 'handOut', to: '郑XX' })),
  ).toBe('COPY_NOT_THERE')
  expect(
    await clerk.refusal('notices.tendCopy', await copy(4, { does: 'handOut', to: '郑XX' })),
  ).toBe('COPY_NOT_THERE')
  expect(await clerk.refusal('notices.removeMaterial', await seen(meetingId, id))).toBe(
    'MATERIAL_RELEASED',
  )
  await clerk.ask('notices.tendCopy', await copy(1, { does: 'takeBack' }))
  const paper = await one(meetingId, id)
  expect(paper.kind === 'paper' && paper.copies[0]).toMatchObject({ number: 1, to: '王XX' })
  expect(
    await clerk.refusal('notices.releaseMaterial', {
      ...(await seen(meetingId, id)),
      to: ['member'],
    }),
  ).toBe('MATERIAL_PAPER_ONLY')
})

test('files are judged by their bytes; what is refused is not kept', async () => {
  const { id: meetingId } = await aMeeting().savedIn(office)
  const { id } = await report(meetingId)
  const enter = async (name: string, bytes: Buffer) => ({
    id,
    fileId: await clerk.upload(name, bytes),
    fileName: name,
  })
  const refused = async (name: string, bytes: Buffer) =>
    clerk.refusal('notices.enterMaterialFile', await enter(name, bytes))
  expect(await refused('报告.pdf', Buffer.from('MZ not a pdf'))).toBe('FILE_NOT_MATERIAL')
  expect(await refused('报告.pdf', Buffer.alloc(0))).toBe('FILE_EMPTY')
  expect(await refused('报告.pdf', Buffer.alloc(20 * 1024 * 1024 + 1, '%PDF-'))).toBe(
    'MATERIAL_FILE_TOO_LARGE',
  )
  const secret = await aWordFile().paragraph('秘密★1年').paragraph('报告').build()
  expect(await refused('报告.docx', secret)).toBe('MATERIAL_PAPER_ONLY')
  expect(await refused('拟任免名单.pdf', pdf)).toBe('MATERIAL_PAPER_ONLY')
  expect(
    await clerk.refusal('notices.enterMaterialFile', {
      id,
      fileId: 'cloud://x/materials/a/b.pdf',
      fileName: 'b.pdf',
    }),
  ).toBe('FILE_NOT_FOUND')
  const slides = new JSZip()
  slides.file('ppt/presentation.xml', '<p/>')
  const pptx = await slides.generateAsync({ type: 'nodebuffer' })
  expect(
    await clerk.ask('notices.enterMaterialFile', await enter('讲解.pptx', pptx)),
  ).toMatchObject({ version: 1 })
  expect(await one(meetingId, id)).toMatchObject({ versions: [{ format: 'pptx' }] })
})

test('another organ, the public and strangers learn nothing', async () => {
  const { id: meetingId } = await aMeeting().savedIn(office)
  const { id } = await report(meetingId)
  const fileId = await organ.upload('报告.pdf', pdf)
  const handed = { id, fileId, fileName: '报告.pdf' }
  // Not asked for yet: not the organ's business.
  expect(await organ.refusal('notices.handIn', handed)).toBe('MATERIAL_NOT_FOUND')
  await clerk.ask('notices.askMaterials', { meetingId, ids: [id] })
  const administrator = office.as('administrator')
  const { rows } = await administrator.ask('people.listPeople', { search: '周XX' })
  await administrator.ask('people.appoint', {
    personId: rows[0]?.id ?? '',
    appointment: { kind: 'liaisonOfficer', unit: '区财政局', from: '2026-11-01' },
  })
  const other = office.as('deputy')
  expect(await other.refusal('notices.handIn', handed)).toBe('MATERIAL_NOT_FOUND')
  expect((await other.ask('notices.myMaterials', {})).rows).toEqual([])
  for (const who of [member, office.as('citizen')])
    expect(await who.refusal('notices.handIn', handed)).toBe('NOT_ALLOWED')
  expect(await organ.refusal('notices.listMaterials', { meetingId })).toBe('NOT_ALLOWED')
})

test('recipients see what is released to them, and each opening is on record', async () => {
  const { noticeId: dispatchId, meetingId } = await aMeeting().noticedIn(office)
  const id = await checkedReport(meetingId)
  const seenBy = async (who: Phone) =>
    (await who.ask('notices.materialsForMe', { dispatchId })).rows
  expect(await seenBy(member)).toEqual([])
  expect(await member.refusal('notices.openMaterial', { dispatchId, id })).toBe(
    'MATERIAL_NOT_FOUND',
  )

  await clerk.ask('notices.releaseMaterial', { ...(await seen(meetingId, id)), to: ['member'] })
  expect(await seenBy(member)).toMatchObject([
    { id, title: '关于教育工作情况的报告', format: 'pdf', version: 1 },
  ])
  expect(await seenBy(organ)).toEqual([])
  expect(await organ.refusal('notices.openMaterial', { dispatchId, id })).toBe('MATERIAL_NOT_FOUND')
  const stranger = office.as('deputy')
  expect(await stranger.refusal('notices.materialsForMe', { dispatchId })).toBe('NOTICE_NOT_FOUND')
  expect(await stranger.refusal('notices.openMaterial', { dispatchId, id })).toBe(
    'NOTICE_NOT_FOUND',
  )
  expect(await office.as('citizen').refusal('notices.openMaterial', { dispatchId, id })).toBe(
    'NOT_ALLOWED',
  )

  const opened = await member.ask('notices.openMaterial', { dispatchId, id })
  expect(opened.watermark).toBe('郑XX 0007')
  expect(Buffer.from(await (await fetch(encodeURI(opened.url))).arrayBuffer())).toEqual(pdf)
  await member.ask('notices.openMaterial', { dispatchId, id })
  const record = await clerk.ask('notices.materialOpenings', { id })
  expect(record.opened).toMatchObject([{ name: '郑XX', version: 1, times: 2 }])
  expect(record.notOpened.map(({ name }) => name)).toEqual(['王XX'])
  expect((await seenBy(member))[0]?.openedAt).toBeDefined()
  // The address is of no use to who reads the database.
  expect(JSON.stringify(all('commands'))).not.toContain(opened.url)

  // A material of another meeting does not open with this one's receipt.
  const { meetingId: elsewhere } = await aMeeting().titled('另一次会议').noticedIn(office)
  const strayId = await checkedReport(elsewhere)
  await clerk.ask('notices.releaseMaterial', {
    ...(await seen(elsewhere, strayId)),
    to: ['member'],
  })
  expect(await member.refusal('notices.openMaterial', { dispatchId, id: strayId })).toBe(
    'MATERIAL_NOT_FOUND',
  )

  // A new version closes it until it is checked.
  const fileId = await organ.upload('报告.pdf', pdf)
  await organ.ask('notices.handIn', { id, fileId, fileName: '报告二.pdf' })
  expect(await seenBy(member)).toEqual([])
  await clerk.ask('notices.checkMaterial', await seen(meetingId, id))
  const again = await seenBy(member)
  expect(again).toMatchObject([{ id, version: 2 }])
  expect(again[0]?.openedAt).toBeUndefined()
})

test('of an unpublished item, only members get the material', async () => {
  const meeting = aMeeting()
  meeting.fields.agenda = [{ id: 'a1', title: '讨论暂不公开的事项', unpublished: true }]
  const { meetingId } = await meeting.noticedIn(office)
  const id = await checkedReport(meetingId, '关于暂不公开事项的说明')
  expect(
    await clerk.refusal('notices.releaseMaterial', {
      ...(await seen(meetingId, id)),
      to: ['member', 'attend'],
    }),
  ).toBe('UNPUBLISHED_TO_MEMBERS')
  await clerk.ask('notices.releaseMaterial', { ...(await seen(meetingId, id)), to: ['member'] })
})

test('what an item not public closes stays closed once it is off the agenda, until released anew', async () => {
  const { noticeId: dispatchId, meetingId } = await aMeeting().noticedIn(office)
  const id = await checkedReport(meetingId)
  const to: ('member' | 'attend')[] = ['member', 'attend']
  await clerk.ask('notices.releaseMaterial', { ...(await seen(meetingId, id)), to })
  const open = { dispatchId, id }
  await organ.ask('notices.openMaterial', open)
  const save = async (agenda: { id: string; title: string; unpublished?: boolean }[]) => {
    const kept = await clerk.ask('notices.getMeeting', { id: meetingId })
    const { revision, kind, term, title, agendaAdopted, audience, venue, startsAt } = kept
    const fields = { kind, term, title, agenda, agendaAdopted, audience, venue, startsAt }
    const existing = { id: meetingId, revision }
    await clerk.ask('notices.saveMeeting', { existing, meeting: fields })
  }
  const item = { id: 'a1', title: '讨论暂不公开的事项', unpublished: true }
  for (const agenda of [[item], [{ id: 'a2', title: '审议有关决定' }]]) {
    await save(agenda)
    expect((await organ.ask('notices.materialsForMe', { dispatchId })).rows).toEqual([])
    expect(await organ.refusal('notices.openMaterial', open)).toBe('MATERIAL_NOT_FOUND')
    await member.ask('notices.openMaterial', open)
    const release = { ...(await seen(meetingId, id)), to }
    expect(await clerk.refusal('notices.releaseMaterial', release)).toBe('UNPUBLISHED_TO_MEMBERS')
  }
  const { notOpened } = await clerk.ask('notices.materialOpenings', { id })
  expect(notOpened.map(({ name }) => name)).toEqual(['王XX'])

  // Put under a public item it is still open to nobody else.
  const existing = await seen(meetingId, id)
  const material = {
    kind: 'file',
    title: '报告',
    agendaItemId: 'a2',
    ownerId: educationId,
  } as const
  await clerk.ask('notices.saveMaterial', { existing, meetingId, material })
  expect(await organ.refusal('notices.openMaterial', open)).toBe('MATERIAL_NOT_FOUND')
  await clerk.ask('notices.releaseMaterial', { ...(await seen(meetingId, id)), to })
  await organ.ask('notices.openMaterial', open)
})

test('nothing leaves unchecked without a name and a reason', async () => {
  const { meetingId } = await aMeeting().noticedIn(office)
  const id = await checkedReport(meetingId)
  const { id: late } = await report(meetingId, '补充材料')
  expect(await clerk.ask('notices.prepareBags', { meetingId, bags: { count: 5 } })).toEqual({
    bags: 5,
  })
  expect(
    await clerk.ask('notices.prepareBags', { meetingId, bags: { forThose: ['member'] } }),
  ).toEqual({ bags: 2 })
  const shown = async () => clerk.ask('notices.listBags', { meetingId })
  const { bags } = await shown()
  expect(bags.map(({ label }) => label).sort()).toEqual(['王XX', '郑XX'])
  const [first = '', second = ''] = bags.map((bag) => bag.id)

  await clerk.ask('notices.tickCopy', { bagId: first, materialId: id, inside: true })
  expect(
    await clerk.refusal('notices.tickCopy', { bagId: first, materialId: late, inside: true }),
  ).toBe('MATERIAL_UNCHECKED')
  expect(await clerk.refusal('notices.closeBag', { bagId: first })).toBe('BAG_INCOMPLETE')
  expect(await clerk.refusal('notices.finishPacking', { meetingId })).toBe('BAGS_OPEN')
  await clerk.ask('notices.closeBag', { bagId: first, override: { reason: '补充材料会上发' } })
  expect((await shown()).bags.find((bag) => bag.id === first)?.closed).toMatchObject({
    by: '陈XX',
    override: { reason: '补充材料会上发', missing: ['补充材料：还没有核对'] },
  })
  expect(
    await clerk.refusal('notices.tickCopy', { bagId: first, materialId: id, inside: false }),
  ).toBe('BAG_CLOSED')

  await clerk.ask('notices.removeMaterial', await seen(meetingId, late))
  // Prepared anew, what was packed stays.
  await clerk.ask('notices.prepareBags', { meetingId, bags: { forThose: ['member'] } })
  await clerk.ask('notices.tickCopy', { bagId: second, materialId: id, inside: true })
  await clerk.ask('notices.closeBag', { bagId: second })
  // What lies in the closed bags is not what is there now.
  const fileId = await organ.upload('报告.pdf', pdf)
  await organ.ask('notices.handIn', { id, fileId, fileName: '报告二.pdf' })
  const stale = { operation: 'finishPacking', input: { meetingId }, key: 'stale-bags-key' }
  expect(await clerk.send('notices.finishPacking', stale)).toMatchObject({
    refusal: { code: 'BAGS_STALE' },
  })
  await clerk.ask('notices.checkMaterial', await seen(meetingId, id))
  expect(await clerk.refusal('notices.finishPacking', { meetingId })).toBe('BAGS_STALE')
  await clerk.ask('notices.reopenBag', { bagId: second })
  await clerk.ask('notices.tickCopy', { bagId: second, materialId: id, inside: true })
  await clerk.ask('notices.closeBag', { bagId: second })
  // The first was let go for the other material, not for this one.
  expect(await clerk.refusal('notices.finishPacking', { meetingId })).toBe('BAGS_STALE')
  await clerk.ask('notices.reopenBag', { bagId: first })
  await clerk.ask('notices.closeBag', { bagId: first, override: { reason: '旧版会上换发' } })
  expect(await clerk.ask('notices.finishPacking', { meetingId })).toEqual({ bags: 2, materials: 1 })
  expect(await one(meetingId, id)).toMatchObject({ state: 'packed' })
  expect((await shown()).finished).toMatchObject({ by: '陈XX' })
  expect(await office.as('leader').refusal('notices.closeBag', { bagId: second })).toBe(
    'NOT_ALLOWED',
  )
})

test('afterwards everything is ticked off into the archive', async () => {
  const { meetingId } = await aMeeting().noticedIn(office)
  const id = await checkedReport(meetingId)
  const key = `material/${id}`
  await clerk.ask('notices.tickArchive', { meetingId, key, filed: true, remark: '两份' })
  expect(
    await clerk.refusal('notices.tickArchive', { meetingId, key: 'material/x', filed: true }),
  ).toBe('ARCHIVE_ITEM_UNKNOWN')
  const { items } = await clerk.ask('notices.archiveList', { meetingId })
  expect(items.map((item) => item.key)).toEqual([
    'notice/1',
    'service',
    'agenda',
    key,
    'attendance',
    'minutes',
    'resolutions',
  ])
  expect(items.find((item) => item.key === key)?.filed).toMatchObject({
    by: '陈XX',
    remark: '两份',
  })
  const { url } = await clerk.ask('notices.exportArchive', { meetingId })
  const bytes = Buffer.from(await (await fetch(encodeURI(url))).arrayBuffer())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  // What the sitting had before it stays; only the office puts anything right.
  await office.cloud.clock.leap(new Date('2026-12-20T01:00:00Z'))
  const fileId = await organ.upload('另一份.pdf', pdf)
  const other = { id, fileId, fileName: '另一份.pdf' }
  expect(await organ.refusal('notices.handIn', other)).toBe('HAND_IN_CLOSED')
  const mine = (await organ.ask('notices.myMaterials', {})).rows
  expect(mine.find((row) => row.id === id)).toMatchObject({ open: false, versions: [{}] })
  const entered = { id, fileId: await clerk.upload('更正.pdf', pdf), fileName: '更正.pdf' }
  expect(await clerk.ask('notices.enterMaterialFile', entered)).toMatchObject({ version: 2 })
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
  await clerk.ask('notices.tickArchive', { meetingId, key, filed: false })
  const after = await clerk.ask('notices.archiveList', { meetingId })
  expect(after.items.some(({ filed }) => filed)).toBe(false)
})

test('materials open for whoever the notice opens for today', async () => {
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
  const administrator = office.as('administrator')
  const personId = async (name: string) =>
    (await administrator.ask('people.listPeople', { search: name })).rows[0]?.id ?? ''
  const may = { personId: await personId('郑XX'), agentId: await personId('周XX'), may: true }
  await administrator.ask('people.setAgent', may)
  const { noticeId: dispatchId, meetingId } = await aMeeting().noticedIn(office)
  const id = await checkedReport(meetingId)
  const to: ('member' | 'attend')[] = ['member', 'attend']
  await clerk.ask('notices.releaseMaterial', { ...(await seen(meetingId, id)), to })
  const agent = office.as('deputy')
  const open = { dispatchId, id }
  await agent.ask('notices.openMaterial', open)
  await organ.ask('notices.openMaterial', open)

  await administrator.ask('people.setAgent', { ...may, may: false })
  const officerId = await personId('冯XX')
  const { appointments } = await administrator.ask('people.getPerson', { id: officerId })
  await administrator.ask('people.appoint', {
    personId: officerId,
    appointment: { kind: 'editor', from: '2026-11-01' },
  })
  await administrator.ask('people.endAppointment', {
    personId: officerId,
    appointmentId: appointments.find(({ kind }) => kind === 'liaisonOfficer')?.id ?? '',
    endedOn: '2026-11-23',
  })
  await administrator.ask('people.appoint', {
    personId: await personId('吴XX'),
    appointment: { kind: 'liaisonOfficer', unit: '区教育局', from: '2026-11-01' },
  })
  for (const gone of [agent, organ]) {
    expect(await gone.refusal('notices.materialsForMe', { dispatchId })).toBe('NOTICE_NOT_FOUND')
    expect(await gone.refusal('notices.openMaterial', open)).toBe('NOTICE_NOT_FOUND')
  }
  const successor = office.as('secondEditor')
  expect((await successor.ask('notices.materialsForMe', { dispatchId })).rows).toMatchObject([
    { id },
  ])
  await successor.ask('notices.openMaterial', open)
})
