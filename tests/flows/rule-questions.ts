import type { InputNamed, OperationName } from '@domain/operations'

type RuleOperation = Extract<OperationName, `rules.${string}`>

const id = 'nothing'
const seen = { id, revision: 1 }
const fileId = 'cloud://nothing'
const rule = {
  book: 'work',
  part: '会议',
  order: 1,
  scope: 'public',
  path: 'chairpersons',
} as const

/** For the table of who may ask: a valid question for each operation of the rulebook. */
export const ruleQuestions: { [N in RuleOperation]: InputNamed<N> } = {
  // drafting
  'rules.listRules': {},
  'rules.importRule': { fileId, rule },
  'rules.importRevision': { ...seen, fileId },
  'rules.reviseDraft': { ...seen, at: 'whole', text: '测试' },
  'rules.dropDraft': seen,
  'rules.saveRule': { ruleId: id, revision: 1, rule },
  'rules.arrangeRules': {
    book: 'work',
    part: '会议',
    ruleIds: ['nothing-else', id],
    before: [id, 'nothing-else'],
  },
  'rules.openEdition': { id },
  'rules.openText': { editionId: id, text: 1 },
  'rules.checkReferences': { id },
  'rules.startAmendment': { ruleId: id },
  'rules.compareEditions': { before: { editionId: id }, after: { editionId: id } },
  'rules.comparisonDocument': { before: { editionId: id }, after: { editionId: id } },
  // adopting
  'rules.submitDraft': seen,
  'rules.recallDraft': seen,
  'rules.recordDeliberation': {
    ...seen,
    meeting: '第五次主任会议',
    on: '2026-11-01',
    result: 'agreed',
    points: '',
  },
  'rules.adoptRule': { ...seen, effectiveOn: '2027-01-01' },
  'rules.registerRule': {
    fileId,
    rule,
    meeting: '第五次主任会议',
    on: '2026-11-01',
    effectiveOn: '2026-11-01',
  },
  'rules.confirmRegistered': seen,
  'rules.repealRule': {
    ...seen,
    meeting: '第五次主任会议',
    on: '2026-11-01',
    from: '2027-01-01',
    reason: '测试',
  },
  // reading
  'rules.book': {},
  'rules.ruleHistory': { ruleId: id },
  'rules.ruleAsOf': { ruleId: id, on: '2027-01-01' },
  // issuing
  'rules.openBookDesk': { book: 'work' },
  'rules.issueBook': { book: 'work', edition: 1, organIds: [id], signOn: '2099-01-01', note: '' },
  'rules.addHolders': { book: 'work', edition: 1, organIds: [id], signOn: '2099-01-01' },
  'rules.bookDocument': { book: 'work' },
  // opinions
  'rules.openPeriod': { ...seen, closesOn: '2027-01-01', audience: { kind: 'public' } },
  'rules.closePeriod': { ...seen, reason: '测试' },
  'rules.listDrafts': {},
  'rules.openDraft': { editionId: id },
  'rules.giveOpinion': { editionId: id, text: '测试' },
  'rules.listOpinions': { editionId: id },
  'rules.openOpinion': { id },
  'rules.answerOpinion': { ...seen, result: 'accepted', reason: '测试' },
  'rules.opinionsDocument': { editionId: id },
  'rules.waiting': {},
}
