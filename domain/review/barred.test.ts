import { barredFrom } from './barred'
import { noticeStages } from './chain'

const writers = [{ id: 'w', name: '李XX' }]
const approvals = [{ stage: 'check', by: { id: 'c', name: '卫XX' }, at: '', remarks: '', hash: '' }]

test.each([
  [false, ['w', 'c']],
  [true, ['w']],
])('one may take several stages: %s', (mayCombine, barred) => {
  const from = barredFrom({ writers, approvals }, { stages: noticeStages, mayCombine })
  expect([...from]).toEqual(barred)
})
