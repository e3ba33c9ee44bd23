import { after, device, onScreen } from '@/cloud/draft/on-screen'
import { Refused } from '@/cloud/problems'
import { useForm } from './use-form'

const meeting = { kind: 'research', term: 18, title: '调研', venue: '', revision: 3 }
jest.mock('@/cloud/call', () => ({
  call: (name: string, input: { existing: { revision: number }; meeting: typeof meeting }) => {
    if (name === 'notices.getMeeting') return Promise.resolve({ ...meeting })
    if (input.existing.revision !== meeting.revision)
      return Promise.reject(new Refused('CHANGED_MEANWHILE'))
    Object.assign(meeting, input.meeting, { revision: meeting.revision + 1 })
    return Promise.resolve({ id: 'm', revision: meeting.revision })
  },
}))

beforeEach(() => {
  jest.useFakeTimers()
  device.clear()
  Object.assign(meeting, { venue: '原会场', revision: 3 })
})

const open = async () => {
  const screen = onScreen(() => useForm('m', false))
  await after(0)
  return screen
}

test('what was typed before a colleague saved replaces theirs only when its writer says so', async () => {
  const before = await open()
  await after(0, () => before.now.set({ venue: '甲的会场' }))
  before.leave()
  Object.assign(meeting, { venue: '乙的会场', revision: 5 })

  const screen = await open()
  await after(0, () => screen.now.restore())
  await after(0, () => screen.now.set({ title: '甲的调研' }))
  await after(0, () => void screen.now.save())
  expect(screen.now).toMatchObject({ isOlder: true, form: { venue: '甲的会场' } })
  expect(meeting).toMatchObject({ venue: '乙的会场', revision: 5 })

  // Theirs can be looked at, and one's own come back, as what they are.
  await after(0, () => screen.now.showNewer())
  expect(screen.now).toMatchObject({ isOlder: false, form: { venue: '乙的会场' } })
  await after(0, () => screen.now.restore())
  expect(screen.now).toMatchObject({ isOlder: true, form: { title: '甲的调研' } })

  await after(0, () => screen.now.overwrite())
  await after(0, () => void screen.now.save())
  expect(meeting).toMatchObject({ venue: '甲的会场', title: '甲的调研', revision: 6 })
  expect([...device]).toEqual([])
})

test('what was typed on what the cloud has is restored and saved', async () => {
  const before = await open()
  await after(0, () => before.now.set({ venue: '甲的会场' }))
  before.leave()
  const screen = await open()
  await after(0, () => screen.now.restore())
  await after(0, () => void screen.now.save())
  expect([screen.now.isOlder, meeting.venue, [...device]]).toEqual([false, '甲的会场', []])
})
