import { countByMonth } from './count-by-month'
import type { Submission } from './submission'

const liu = { personId: 'liu', name: '刘XX' }
const sent = (submittedOn: string, change: Partial<Submission> = {}): Submission => ({
  title: '民生实事项目由代表票决产生',
  outlet: '市日报',
  level: 'municipal',
  submittedOn,
  authors: [liu],
  ...change,
})

test('each author at each outlet, month by month; adopted counts when it was adopted', () => {
  const rows = countByMonth(
    [
      sent('2026-01-30', { adoption: { adoptedOn: '2026-02-02', page: '3版' } }),
      sent('2026-01-05', {
        title: '另一篇',
        outlet: '《市日报》',
        authors: [liu, { name: '安XX' }],
      }),
      sent('2025-12-30'),
    ],
    2026,
  )
  expect(rows).toEqual([
    { name: '安XX', outlet: '《市日报》', month: '2026-01', sent: 1, adopted: 0 },
    { name: '刘XX', outlet: '市日报', month: '2026-01', sent: 2, adopted: 0 },
    { name: '刘XX', outlet: '市日报', month: '2026-02', sent: 0, adopted: 1 },
  ])
})
