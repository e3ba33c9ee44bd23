import { archiveItems } from './archive'

test('the list follows the order of the file, and leaves out editions that were never issued', () => {
  const items = archiveItems({
    editions: [
      { edition: 1, title: '关于召开会议的通知', issued: true },
      { edition: 2, title: '关于变更的通知', issued: false },
    ],
    materials: [
      { id: 'a', title: '报告', kind: 'file', copies: 0, back: 0 },
      { id: 'b', title: '议案', kind: 'paper', copies: 30, back: 29 },
    ],
  })
  expect(items.map(({ key }) => key)).toEqual([
    'notice/1',
    'service',
    'agenda',
    'material/a',
    'material/b',
    'attendance',
    'minutes',
    'resolutions',
  ])
  expect(items.find(({ key }) => key === 'material/b')?.note).toBe('纸质，编号 30 份，已清退 29 份')
})
