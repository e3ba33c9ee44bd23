import type { Cloud } from '..'
import { dayOf } from '../../domain/dates/day'
import type { InputNamed } from '../../domain/operations'
import { asker } from './ask'
import { identities } from './identities'

type Sent = InputNamed<'news.recordSubmission'>

const sent: (Pick<Sent, 'title' | 'outlets' | 'authors'> & { daysAgo: number; page?: string })[] = [
  {
    title: '一件建议，三次回访：代表周XX和一座人行天桥',
    outlets: [
      { outlet: '人民代表报', level: 'national' },
      { outlet: '市日报', level: 'municipal' },
    ],
    authors: [{ name: '刘XX' }, { name: '特约通讯员 孙XX' }],
    daysAgo: 12,
    page: '第3版',
  },
  {
    title: '民生实事项目由代表票决产生',
    outlets: [{ outlet: '省人大微信公众号', level: 'provincial' }],
    authors: [{ name: '刘XX' }],
    daysAgo: 6,
  },
]

/** What the demo's editor has sent to outside outlets, the first of it adopted. */
export async function submitAbroad(cloud: Cloud): Promise<void> {
  const editor = identities.find(({ key }) => key === 'editor')
  const ask = asker(cloud, editor?.openid ?? '')
  const daysBefore = (days: number) =>
    dayOf(new Date(cloud.clock.now().getTime() - days * 86_400_000).toISOString())
  for (const { title, outlets, authors, daysAgo, page } of sent) {
    const submittedOn = daysBefore(daysAgo)
    const { ids } = await ask('news.recordSubmission', { title, outlets, authors, submittedOn })
    if (!page) continue
    const adoption = { adoptedOn: daysBefore(daysAgo - 3), page }
    await ask('news.recordAdoption', { id: ids[0] ?? '', revision: 1, adoption })
  }
}
