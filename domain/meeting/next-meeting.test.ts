import { nextMeeting } from './next-meeting'

const bodies = [
  { _id: 'c18', kind: 'standingCommittee' as const, term: 18 },
  { _id: 'c17', kind: 'standingCommittee' as const, term: 17, endedOn: '2026-01-01' },
  { _id: 'p18', kind: 'congress' as const, term: 18 },
]
const people = {
  groups: [{ as: 'attend' as const, selector: { by: 'organ' as const, organId: 'o' } }],
  excluded: ['x'],
}
const held = (facts: Partial<Parameters<typeof nextMeeting>[1][number]>) => ({
  _id: 'm',
  kind: 'standingCommittee' as const,
  term: 18,
  title: '',
  status: 'ended' as const,
  venue: '三楼',
  audience: people,
  ...facts,
})

test('the first of its kind calls the body of the present 届', () => {
  const next = nextMeeting({ kind: 'standingCommittee' }, [], bodies, 18)
  expect(next).toMatchObject({ ordinal: 1, title: '区第十八届人大常委会第一次会议', venue: '' })
  expect(next.audience.groups).toEqual([{ as: 'member', selector: { by: 'body', bodyId: 'c18' } }])
  expect(
    nextMeeting({ kind: 'chairpersons' }, [], bodies, 18).audience.groups[0]?.selector,
  ).toEqual({ by: 'chairs', bodyId: 'c18' })
  expect(nextMeeting({ kind: 'congress' }, [], bodies, 17).audience.groups).toEqual([])
})

test('the next one follows the last: number, place, people, and who decided its date', () => {
  const earlier = [
    held({ ordinal: 11, startsAt: '2026-10-20T01:00:00Z', venue: '二楼' }),
    held({ ordinal: 12, startsAt: '2026-12-20T01:00:00Z' }),
    held({ ordinal: 13, startsAt: '2027-02-20T01:00:00Z', status: 'cancelled', venue: '一楼' }),
    held({
      _id: 'chairs5',
      kind: 'chairpersons',
      ordinal: 5,
      title: '区第十八届人大常委会第五次主任会议',
      startsAt: '2026-12-01T01:00:00Z',
    }),
  ]
  const next = nextMeeting({ kind: 'standingCommittee' }, earlier, bodies, 18)
  expect(next).toMatchObject({ ordinal: 13, venue: '三楼' })
  expect(next.audience).toEqual({ groups: people.groups, excluded: [] })
  expect(next.decidedBy).toEqual({
    meetingId: 'chairs5',
    text: '区第十八届人大常委会第五次主任会议',
  })
})

test('activities have no number; kinds of the office’s own are counted by their name', () => {
  expect(nextMeeting({ kind: 'research' }, [], bodies, 18)).toMatchObject({
    ordinal: undefined,
    title: '调研',
  })
  const earlier = [held({ kind: 'other', kindName: '秘书长办公会议', ordinal: 4 })]
  const other = { kind: 'other' as const }
  expect(nextMeeting({ ...other, kindName: '秘书长办公会议' }, earlier, bodies, 18).ordinal).toBe(5)
  expect(nextMeeting({ ...other, kindName: '座谈会' }, earlier, bodies, 18).ordinal).toBe(1)
})
