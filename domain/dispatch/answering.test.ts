import { entryRefused, replyRefused, returnRefused } from './answering'

const startsAt = '2026-12-20T01:00:00.000Z'
const before = '2026-12-20T00:59:59.999Z'

test.each([
  ['a first answer', {}, 1, 'attend', before, undefined],
  ['leave', {}, 1, 'leave', before, undefined],
  ['an edition that no longer holds', {}, 0, 'attend', before, 'NOTICE_CHANGED'],
  ['once it has begun', {}, 1, 'leave', startsAt, 'ANSWER_CLOSED'],
  ['only noted, though it takes place', {}, 1, 'noted', before, 'NOTICE_STANDS'],
  ['coming, though cancelled', { cancelled: true }, 1, 'attend', before, 'NOTICE_CANCELLED'],
  ['cancelled, noted, even late', { cancelled: true }, 1, 'noted', startsAt, undefined],
] as const)('answering: %s', (_, card, edition, answer, now, refused) => {
  const receipt = { edition: 1, card: { kind: 'standingCommittee' as const, startsAt, ...card } }
  expect(replyRefused(receipt, { edition, answer }, now)).toBe(refused)
})

const returnBy = '2026-12-17T09:00:00.000Z'

test.each([
  ['in time', 'organ', { returnBy }, 1, '2026-12-17T08:59:00.000Z', undefined],
  ['at the deadline', 'organ', { returnBy }, 1, returnBy, 'RETURN_CLOSED'],
  ['without a deadline', 'organ', {}, 1, before, undefined],
  ['without a deadline, begun', 'organ', {}, 1, startsAt, 'RETURN_CLOSED'],
  ['of a member', 'person', { returnBy }, 1, before, 'NOT_AN_ORGAN'],
  ['cancelled', 'organ', { returnBy, cancelled: true }, 1, before, 'NOTICE_CANCELLED'],
  ['of an edition that no longer holds', 'organ', { returnBy }, 2, before, 'NOTICE_CHANGED'],
] as const)('a return: %s', (_, kind, card, seen, now, refused) => {
  const receipt = {
    recipient: { kind },
    edition: 1,
    card: { kind: 'standingCommittee' as const, startsAt, ...card },
  }
  expect(returnRefused(receipt, seen, now)).toBe(refused)
})

test.each([
  ['after the organ’s own time', 'organ', { returnBy }, 1, returnBy, undefined],
  ['until it begins', 'organ', { returnBy }, 1, before, undefined],
  ['once it has begun', 'organ', { returnBy }, 1, startsAt, 'RETURN_TOO_LATE'],
  ['of a member', 'person', { returnBy }, 1, before, 'NOT_AN_ORGAN'],
  ['cancelled', 'organ', { returnBy, cancelled: true }, 1, before, 'NOTICE_CANCELLED'],
  ['of an edition that no longer holds', 'organ', { returnBy }, 2, before, 'NOTICE_CHANGED'],
] as const)('a return entered by the office: %s', (_, kind, card, seen, now, refused) => {
  const receipt = {
    recipient: { kind },
    edition: 1,
    card: { kind: 'standingCommittee' as const, startsAt, ...card },
  }
  expect(entryRefused(receipt, seen, now)).toBe(refused)
})
