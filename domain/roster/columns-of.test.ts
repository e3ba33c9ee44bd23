import type { Appointment } from './appointment'
import { columnsCovered, coversColumn } from './columns-of'

const editor = (columns?: Appointment['columns']): Appointment => ({
  id: 'a',
  kind: 'editor',
  from: '2026-01-01',
  columns,
})

test.each([
  ['an editor of all columns', [editor()], true],
  ['an empty list is all columns', [editor([])], true],
  ['an editor of this column', [editor(['announcements'])], true],
  ['an editor of another column', [editor(['decisions'])], false],
  ['two appointments add up', [editor(['decisions']), editor(['announcements'])], true],
  ['another role', [{ ...editor(), kind: 'firstReviewer' as const }], false],
  ['nobody', [], false],
])('%s', (_, inForce, covers) => {
  expect(coversColumn(inForce, 'editor', 'announcements')).toBe(covers)
})

test.each([
  ['all columns where none is named', [editor()], 5],
  [
    'those that are named, of all their appointments',
    [editor(['decisions']), editor(['headlines'])],
    2,
  ],
  ['none in another role', [{ ...editor(), kind: 'deputy' as const }], 0],
])('%s', (_, inForce, count) => {
  expect(columnsCovered(inForce, ['editor', 'firstReviewer'])).toHaveLength(count)
})
