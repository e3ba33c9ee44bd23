import { cloudNow, heardFromCloud } from './clock'

test('a device whose clock is wrong goes by the last answer of the cloud', () => {
  const device = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2025-01-01T00:00:00Z'))
  heardFromCloud('2026-11-23T02:00:00.000Z')
  expect(cloudNow()).toBe('2026-11-23T02:00:00.000Z')
  device.mockReturnValue(Date.parse('2025-01-01T00:05:00Z'))
  heardFromCloud(undefined)
  expect(cloudNow()).toBe('2026-11-23T02:05:00.000Z')
})
