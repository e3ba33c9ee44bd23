import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'

export type PersonShown = OutputNamed<'people.getPerson'>

/** What staff see of a person; the number masked until it was asked for with a purpose. */
export function PersonFacts({ person, phone }: { person: PersonShown; phone: string | undefined }) {
  const pushes = person.pushes.map(({ label, remaining }) => `${label} ${remaining} 条`)
  return (
    <Panel>
      <Facts
        facts={[
          ['手机号', phone ?? (person.phone || '未登记')],
          ['微信认证', person.boundAt ? dateAndTime(person.boundAt) : '尚未认证'],
          ['还能推送', person.bound ? pushes.join('，') : '未认证，推送不到，请电话通知'],
          ['可代签的人', person.agents.map(({ name }) => `${name}（由其代签时注明）`).join('\n')],
        ]}
      />
    </Panel>
  )
}
