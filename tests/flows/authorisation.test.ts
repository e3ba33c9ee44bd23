import { readFileSync } from 'node:fs'
import path from 'node:path'
import { operations, type InputNamed, type OperationName } from '@domain/operations'
import type { Operation } from '@domain/operations/operation'
import { limits } from '@domain/vocabulary/limits'
import type { Role } from '@domain/vocabulary/roles'
import { rolesTable } from '../../config/roles'
import { aStory } from '../builders/story'
import { deskQuestions } from './desk-questions'
import { noticeQuestions } from './notice-questions'
import { openOffice, type Office, type Who } from './office'
import { ruleQuestions } from './rule-questions'

const agreedTo = limits.privacyNotice
const id = 'nothing'
const day = '2027-01-01'

const submission = { title: '测试稿', submittedOn: '2026-11-01', authors: [{ name: '测试' }] }
const outlet = { outlet: '人民代表报', level: 'national' } as const

/** A valid question for each operation, about things that are not there: what counts is who may ask. */
const questions: { [N in OperationName]: InputNamed<N> } = {
  'news.list': {},
  'news.get': { id },
  'news.search': { query: '会议' },
  'news.listDesk': { view: 'mine' },
  'news.openDraft': { id },
  'news.importDocx': { fileId: 'cloud://nothing', fileName: '稿.docx' },
  'news.keepPicture': { fileId: 'cloud://nothing' },
  'news.saveDraft': { content: aStory().content },
  'news.discardDraft': { id, revision: 1 },
  'news.decide': { id, on: { appointment: '标记' }, reason: '测试' },
  'news.recordVote': { id, revision: 1, passedOn: '2026-11-01', meeting: '测试会议' },
  'news.openReview': { id },
  'news.openRound': { id, number: 1 },
  'news.submit': { id, revision: 1, proofread: true },
  'news.recall': { id, revision: 1 },
  'news.approve': { id, revision: 1 },
  'news.enterPaperSignature': {
    id,
    revision: 1,
    signerId: id,
    signedOn: '2026-11-01',
    photo: 'cloud://nothing',
  },
  'news.returnStory': { id, revision: 1, remarks: '测试' },
  'news.recordProof': { id, revision: 1, kind: 'first' },
  'news.signConfidentiality': { id, revision: 1 },
  'news.listSigners': { id },
  'news.reviewSheet': { id },
  'news.publish': { id, revision: 1 },
  'news.schedule': { id, revision: 1, at: '2027-01-01T01:00:00Z' },
  'news.unschedule': { id, revision: 1 },
  'news.listOccasions': {},
  'news.holdOccasions': { occasions: ['测试会议'], hold: true },
  'news.findMentions': { text: '测试' },
  'news.withdrawTogether': { ids: [id], reason: '测试' },
  'news.arrangePinned': { ids: [id], before: [] },
  'news.readSettings': {},
  'news.saveSettings': {
    revision: 99,
    settings: {
      mayCombine: false,
      reprintSources: [],
      lists: { formulations: [], organs: [], leaders: [], accepted: [] },
    },
  },
  'news.withdraw': { id, reason: '测试' },
  'news.stop': { id, reason: '测试' },
  'news.keepSheet': { id, fileId: 'cloud://nothing' },
  'news.exportArticle': { id },
  'news.sendArticle': { id, revision: 1 },
  'news.checkCopy': { id, revision: 1, copyId: id },
  'news.recordCopy': { id, revision: 1, link: 'https://mp.weixin.qq.com/s/abc' },
  'news.removeCopy': { id, revision: 1, copyId: id },
  'news.recordSubmission': { ...submission, storyId: id, outlets: [outlet] },
  'news.recordAdoption': { id, revision: 1, adoption: { adoptedOn: '2026-11-02', page: '2版' } },
  'news.correctSubmission': { id, revision: 1, ...submission, ...outlet },
  'news.removeSubmission': { id, revision: 1, reason: '测试' },
  'news.listSubmissions': {},
  'news.submissionCounts': {},
  'news.exportSubmissions': {},
  'news.listOutlets': {},
  'news.findAuthors': {},
  ...deskQuestions,
  'news.waiting': {},
  ...noticeQuestions,
  ...ruleQuestions,
  'upkeep.health': {},
  'upkeep.standing': {},
  'upkeep.listBackups': {},
  'upkeep.backUpNow': {},
  'upkeep.fetchBackup': { id },
  'upkeep.resume': {},
  'people.whoAmI': {},
  'people.becomeFirstAdministrator': { secret: 'guess', name: '路人', agreedTo },
  'people.enrolByPhone': { code: 'made-up', agreedTo },
  'people.enrolByInvitation': { code: 'MADEUP', agreedTo },
  'people.invite': { personId: id },
  'people.listRebindings': {},
  'people.decideRebinding': { personId: id, approve: true },
  'people.listPeople': {},
  'people.listUnits': {},
  'people.getPerson': { id },
  'people.getOrgan': { id },
  'people.savePerson': { existing: { id, revision: 1 }, name: '无此人' },
  'people.appoint': { personId: id, appointment: { kind: 'editor', from: day } },
  'people.endAppointment': { personId: id, appointmentId: id, endedOn: day },
  'people.suspend': { personId: id, reason: '测试' },
  'people.resume': { personId: id },
  'people.endTerm': { bodyId: id, endedOn: day },
  'people.setAgent': { personId: id, agentId: id, may: true },
  'people.rosterTemplate': {},
  'people.previewImport': { fileId: 'cloud://nothing', fileName: '名册.xlsx' },
  'people.getImport': { id },
  'people.applyImport': { id, batch: 0 },
  'people.exportRoster': {},
  'people.revealPhone': { personId: id, purpose: '测试' },
  'people.myRecord': {},
  'people.verifyAudit': {},
  'people.myConsents': {},
  'people.recordConsent': { answers: [{ template: 'meetingNotice', answer: 'filter' }] },
  // Last, for it parts the caller from the roster.
  'people.forgetMe': { sure: true },
}

const callers: [who: Who, what: string, roles: Role[]][] = [
  ['citizen', 'the public', []],
  ['editor', 'an editor', ['editor']],
  ['firstReviewer', 'a first reviewer', ['firstReviewer']],
  ['secondReviewer', 'a second reviewer', ['secondReviewer']],
  ['finalReviewer', 'a final reviewer', ['finalReviewer']],
  ['deputy', 'a deputy', ['deputy']],
  ['committeeMember', 'a committee member', ['deputy', 'committeeMember']],
  ['liaisonOfficer', 'a liaison officer', ['liaisonOfficer']],
  ['office', 'office staff', ['office']],
  ['leader', 'a leader', ['leader', 'committeeMember']],
  ['administrator', 'an administrator', ['administrator']],
  ['secondEditor', 'an editor whose office ended yesterday', []],
  ['newPhone', 'a deputy whose duties are suspended', []],
]

const operationOf = (name: OperationName) => {
  const [area = '', verb = ''] = name.split('.')
  return (operations as unknown as Record<string, Record<string, Operation>>)[area]?.[verb]
}
const mayAsk = ({ by }: Operation, roles: readonly Role[]) =>
  by === 'anyone' ||
  (by === 'enrolled' ? roles.length > 0 : by.some((role) => roles.includes(role)))

let office: Office
let organId = ''
beforeAll(async () => {
  office = await openOffice()
  const administrator = office.as('administrator')
  const personIdOf = async (search: string) =>
    (await administrator.ask('people.listPeople', { search })).rows[0]?.id ?? ''

  const { organs } = await administrator.ask('people.listUnits', {})
  organId = organs.find(({ name }) => name === '区教育局')?.id ?? ''

  const leaving = await personIdOf('吴XX')
  const { appointments } = await administrator.ask('people.getPerson', { id: leaving })
  const appointmentId = appointments[0]?.id ?? ''
  const ending = { personId: leaving, appointmentId, endedOn: '2026-11-23' }
  await administrator.ask('people.endAppointment', ending)

  const { id: personId } = await administrator.ask('people.savePerson', {
    name: '停职代表',
    phone: '13512340000',
  })
  const deputy = { kind: 'deputy', term: 18, delegation: '和平代表团', from: '2026-01-10' } as const
  await administrator.ask('people.appoint', { personId, appointment: deputy })
  const code = office.cloud.messages.phoneCode('13512340000')
  await office.as('newPhone').ask('people.enrolByPhone', { code, agreedTo })
  await administrator.ask('people.suspend', { personId, reason: '依法暂停' })

  await office.cloud.clock.leap(new Date('2026-11-24T02:00:00Z'))
})
afterAll(() => office.close())

let key = 0

async function refusalOf(who: Who, name: OperationName): Promise<string | undefined> {
  const input = name === 'people.getOrgan' ? { id: organId } : questions[name]
  const request = { operation: name.split('.')[1], input, key: `authorisation-${++key}` }
  const answer = await office.as(who).send(name, request)
  if (!answer.ok && 'fault' in answer) throw new Error(`${name} as ${who}: a fault`)
  return answer.ok ? undefined : answer.refusal.code
}

test('every operation has its question, and none is asked that is not there', () => {
  const named = Object.entries(operations).flatMap(([area, verbs]) =>
    Object.keys(verbs).map((verb) => `${area}.${verb}`),
  )
  expect(Object.keys(questions).sort()).toEqual(named.sort())
})

test('the table in the docs is the one the operations state', () => {
  const docs = readFileSync(path.resolve(__dirname, '../../docs/roles.md'), 'utf8')
  expect(docs).toBe(rolesTable())
})

test.each(callers)(
  '%s: %s is let in where the table says so, and nowhere else',
  async (who, _, roles) => {
    const answered: Record<string, boolean> = {}
    const stated: Record<string, boolean> = {}
    for (const name of Object.keys(questions) as OperationName[]) {
      const operation = operationOf(name)
      if (!operation) throw new Error(`no operation ${name}`)
      const refusal = await refusalOf(who, name)
      expect(refusal).not.toBe('INVALID_INPUT')
      // A liaison officer who is let in may still be refused another organ: see below.
      answered[name] = refusal !== 'NOT_ALLOWED'
      stated[name] = mayAsk(operation, roles)
    }
    expect(answered).toEqual(stated)
  },
)
