import { lastStep } from './last-step'

const saved = { updatedAt: '2026-11-23T02:00:00.000Z', updatedBy: '陈XX' }
const did = (at: string) => ({ at, by: '卫XX', did: '审核通过' })

test.each([
  ['nothing on record', {}, '陈XX 于 11月23日 10:00 作了修改'],
  [
    'a step before',
    { steps: [did('2026-11-23T01:00:00.000Z')] },
    '陈XX 于 11月23日 10:00 作了修改',
  ],
  ['a step with it', { steps: [did(saved.updatedAt)] }, '卫XX 于 11月23日 10:00 审核通过'],
])('%s', (_, record, says) => expect(lastStep({ ...saved, ...record })).toBe(says))
