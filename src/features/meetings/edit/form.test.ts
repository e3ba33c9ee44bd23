import { emptyForm, fieldsOf, titleOf, type Form } from './form'

const kept = { agenda: [], agendaAdopted: false, audience: { groups: [], excluded: [] } }
const form = (part: Partial<Form>): Form => ({
  ...emptyForm(true),
  term: '18',
  title: '名称',
  ...part,
})

test('the title follows kind, 届 and 次; an activity keeps its own', () => {
  expect(titleOf(form({ ordinal: '12' }))).toBe('区第十八届人大常委会第十二次会议')
  expect(titleOf(form({ kind: 'research', ordinal: '12' }))).toBe('名称')
  expect(titleOf(form({ ordinal: '' }))).toBe('名称')
})

test('moments are of Shanghai; what is empty is left out', () => {
  const fields = fieldsOf(form({ ordinal: '12', starts: '2026-12-20T09:00' }), kept)
  expect(fields).toEqual({
    kind: 'standingCommittee',
    term: 18,
    ordinal: 12,
    title: '名称',
    startsAt: '2026-12-20T01:00:00.000Z',
    venue: '',
    ...kept,
  })
})

test('a plan has a month and no day, whatever was typed before', () => {
  const plan = form({
    kind: 'research',
    dated: false,
    month: '2027-03',
    starts: '2027-03-01T09:00',
  })
  expect(fieldsOf(plan, kept)).toMatchObject({ plannedMonth: '2027-03', topic: '名称' })
  expect(fieldsOf(plan, kept)).not.toHaveProperty('startsAt')
})
