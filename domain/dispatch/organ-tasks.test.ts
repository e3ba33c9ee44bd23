import { organTasks } from './organ-tasks'

const now = '2026-12-16T01:00:00.000Z'
const notice = {
  state: 'read' as const,
  returnSent: false,
  startsAt: '2026-12-20T01:00:00.000Z',
  signBy: '2026-12-18T09:00:00.000Z',
  returnBy: '2026-12-17T09:00:00.000Z',
  cancelled: false,
  removed: false,
}
const said = (change: object) =>
  organTasks([{ ...notice, ...change }], now).map(({ what, text }) => `${what} ${text}`)

test.each([
  ['neither signed nor sent', {}, ['待报回执 还剩1天', '待签收 还剩2天']],
  ['signed, and coming', { state: 'signed', answer: 'attend' }, ['待报回执 还剩1天']],
  ['signed, and on leave', { state: 'signed', answer: 'leave' }, []],
  ['sent and signed', { state: 'signed', answer: 'attend', returnSent: true }, []],
  ['changed since it was sent', { returnSent: true }, ['待签收 还剩2天']],
  ['cancelled', { cancelled: true }, ['待签收 还剩2天']],
  ['no returns asked for', { returnBy: undefined }, ['待签收 还剩2天']],
  ['late', { returnBy: '2026-12-15T09:00:00.000Z' }, ['待报回执 已超过1天', '待签收 还剩2天']],
  ['no longer invited', { removed: true }, []],
  ['begun', { startsAt: now }, []],
])('%s', (_, change, tasks) => expect(said(change)).toEqual(tasks))

test('of several meetings, the nearest deadline first', () => {
  const later = { ...notice, signBy: '2026-12-19T09:00:00.000Z', returnBy: undefined }
  expect(organTasks([later, notice], now).map(({ notice: { signBy } }) => signBy)).toEqual([
    notice.signBy,
    notice.signBy,
    later.signBy,
  ])
})
