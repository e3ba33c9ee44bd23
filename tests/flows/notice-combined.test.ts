import { aMeeting } from '../builders/meeting'
import { aJpeg } from '../builders/pictures'
import { openOffice, type Office } from './office'

let office: Office
let both: string
/** 卫XX holds 审核 and 签发, as in an office of three. */
beforeAll(async () => {
  office = await openOffice()
  const administrator = office.as('administrator')
  both = (await administrator.ask('people.listPeople', { search: '卫XX' })).rows[0]?.id ?? ''
  await administrator.ask('people.appoint', {
    personId: both,
    appointment: { kind: 'chair', term: 18, from: '2026-01-10' },
  })
})
afterAll(() => office.close())

async function combine(mayCombine: boolean) {
  const clerk = office.as('office')
  const { revision, settings } = await clerk.ask('notices.readNoticeSettings', {})
  await office
    .as('leader')
    .ask('notices.saveNoticeSettings', { revision, settings: { ...settings, mayCombine } })
}

/** Checked by 卫XX: who may sign on paper, and who is told that a signature is awaited. */
async function checked() {
  const { id, revision } = await aMeeting().draftedIn(office)
  const sent = await office.as('office').ask('notices.submitNotice', { id, revision })
  const seen = { id, revision: sent.revision }
  const after = await office.as('secondClerk').ask('notices.approveNotice', seen)
  const { signers } = await office.as('office').ask('notices.noticeSigners', { id })
  const told = (office.cloud.database.exportAll().outbox ?? [])
    .map(
      (line) =>
        JSON.parse(line) as { personId: string; subject: string; fields: { phrase2: string } },
    )
    .filter(({ subject, fields }) => subject === `notices/${id}` && fields.phrase2 === '待签发')
    .map(({ personId }) => personId)
  return { id, revision: after.revision, signers: signers.map((one) => one.id), told }
}

test('who checked is neither offered nor told where one may not take both', async () => {
  await combine(false)
  const { id, revision, signers, told } = await checked()
  expect(signers).not.toContain(both)
  expect(signers).toHaveLength(1)
  expect(told).toEqual(signers)
  const seen = { id, revision }
  expect(await office.as('secondClerk').refusal('notices.approveNotice', seen)).toBe(
    'REVIEWED_ALREADY',
  )
})

test('who checked is offered, told, and may sign where one may take both', async () => {
  await combine(true)
  const { id, revision, signers, told } = await checked()
  expect(signers).toContain(both)
  expect(told.toSorted()).toEqual(signers.toSorted())
  const signer = office.as('secondClerk')
  const photo = await signer.upload('签批单.jpg', aJpeg(40, 30))
  const paper = { id, revision, signerId: both, signedOn: '2026-11-23', photo }
  expect(await signer.refusal('notices.enterNoticeSignature', paper)).toBe('OWN_SIGNATURE')
  await signer.ask('notices.approveNotice', { id, revision })
  const { notice } = await signer.ask('notices.openNoticeDesk', { id })
  expect(notice.status).toBe('approved')
})
