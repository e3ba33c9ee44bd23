import { declinedReasons, dispatchWaits, stateCounts, type PushedGroup } from './dispatch-waits'
import { materialsOwed, materialsWaiting, type MaterialFacts } from './material-waits'
import { receiptWaits, type ListedReceipt } from './receipt-waits'

const now = '2026-12-10T02:00:00.000Z'

describe('a notice that is out', () => {
  const groups: PushedGroup[] = [
    { state: 'signed', push: 'accepted', count: 20 },
    // Who opened it has it, however the push went.
    { state: 'read', push: 'declined', errCode: '43101', count: 2 },
    { state: 'pushed', push: 'accepted', count: 3 },
    { state: 'notPushed', push: 'declined', errCode: '43101', count: 4 },
    { state: 'notPushed', push: 'declined', errCode: 'NOT_REACHABLE', count: 1 },
    { state: 'notPushed', push: 'unknown', count: 1 },
    // Still in the outbox: nothing went wrong yet.
    { state: 'notPushed', count: 5 },
  ]
  const dispatch = {
    ...{ id: 'd', title: '会议', issuedAt: '2026-12-01T00:00:00.000Z', groups },
    ...{ startsAt: '2026-12-20T01:00:00.000Z', signBy: '2026-12-09T16:00:00.000Z' },
  }

  test('how it stands, and why pushes were not taken', () => {
    expect(stateCounts(groups)).toEqual({ notPushed: 11, pushed: 3, read: 2, signed: 20 })
    expect(declinedReasons([dispatch])).toEqual([
      { reason: '没有订阅授权', count: 4 },
      { reason: '没有在微信认证，或已不在任', count: 1 },
      { reason: '结果不明', count: 1 },
    ])
  })

  test.each([
    ['late and not reached', {}, ['unsigned 16', 'unreached 6']],
    ['in time', { signBy: '2026-12-11T00:00:00.000Z' }, ['unreached 6']],
    ['its meeting has begun', { startsAt: now }, []],
    ['all have signed', { groups: groups.slice(0, 1) }, []],
  ])('%s', (_, facts, expected) => {
    const waits = dispatchWaits({ ...dispatch, ...facts }, now)
    expect(waits.map(({ kind, count }) => `${kind} ${count}`)).toEqual(expected)
  })
})

describe('materials', () => {
  const material = (facts: Partial<MaterialFacts>): MaterialFacts => ({
    ...{ id: 'm', title: '报告', meetingId: 'k', meetingTitle: '会议', ownerName: '区教育局' },
    ...{ dueOn: '2026-12-08', state: 'asked', stateAt: '2026-12-01T00:00:00.000Z' },
    ...facts,
  })
  const all = [
    material({}),
    material({ dueOn: '2026-12-10', ownerName: '区法院' }),
    material({ state: 'received', stateAt: '2026-12-09T00:00:00.000Z' }),
    material({ state: 'received', stateAt: '2026-12-05T00:00:00.000Z' }),
    material({ state: 'checked' }),
  ]

  test('the office checks what is in, and sees what has not come; today is not over', () => {
    expect(materialsWaiting(all, now)).toEqual([
      {
        ...{ kind: 'materialToCheck', id: 'k', title: '会议', count: 2, note: '区教育局' },
        since: '2026-12-05T00:00:00.000Z',
      },
      {
        ...{ kind: 'materialLate', id: 'k', title: '会议', count: 1, note: '区教育局' },
        until: '2026-12-08T15:59:59.999Z',
      },
    ])
  })

  test('an organ owes what was asked, and what was sent back says why', () => {
    const owed = materialsOwed([...all, material({ returned: '缺附件' })])
    expect(owed.map(({ note }) => note)).toEqual(['会议', '会议', '退回：缺附件'])
  })
})

describe('one’s own receipts', () => {
  const receipt = (facts: Partial<ListedReceipt>): ListedReceipt => ({
    ...{ dispatchId: 'd', title: '会议', recipient: { kind: 'person', name: '郑XX' } },
    ...{ acting: 'self', state: 'pushed', returnSent: false, cancelled: false, removed: false },
    startsAt: '2026-12-20T01:00:00.000Z',
    ...facts,
  })
  const organ = { kind: 'organ', name: '区教育局' } as const
  const returnBy = '2026-12-15T09:00:00.000Z'

  test.each<[string, Partial<ListedReceipt>, [string, string | undefined][]]>([
    ['unsigned', {}, [['noticeSign', undefined]]],
    ['on another’s behalf', { acting: 'agent' }, [['noticeSign', '代郑XX']]],
    ['signed', { state: 'signed', answer: 'attend' }, []],
    ['a person owes no return', { state: 'signed', returnBy }, []],
    [
      'an organ owes both',
      { recipient: organ, returnBy },
      [
        ['returnOwed', '区教育局'],
        ['noticeSign', '区教育局'],
      ],
    ],
    [
      'an organ that has signed owes who comes',
      { recipient: organ, returnBy, state: 'signed', answer: 'attend' },
      [['returnOwed', '区教育局']],
    ],
    ['no longer called', { removed: true }, []],
    ['begun', { startsAt: now }, []],
  ])('%s', (_, facts, expected) => {
    const waits = receiptWaits([receipt(facts)], now)
    expect(waits.map(({ kind, note }) => [kind, note])).toEqual(expected)
  })
})
