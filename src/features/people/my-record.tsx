import { View } from '@tarojs/components'
import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import { showDay } from '@domain/dates/day'
import type { OutputNamed } from '@domain/operations'

type Record = OutputNamed<'people.myRecord'>

/** Everything kept about oneself, in words. */
export function MyRecord({ record }: { record: Record }) {
  const { reveals } = record
  return (
    <>
      <Panel title="名册">
        {record.name ? (
          <Facts facts={rosterFacts(record)} />
        ) : (
          <View className="type-body">名册中没有与这个微信账号对应的人。</View>
        )}
      </Panel>
      {record.consents.length > 0 && (
        <Panel title="微信提醒">
          <Facts
            facts={record.consents.map(({ label, remaining }) => [
              label,
              `还能收到 ${remaining} 条`,
            ])}
          />
        </Panel>
      )}
      {record.name && (
        <Panel title="谁查看过您的完整手机号">
          {reveals.length === 0 && <View className="type-body">没有人查看过。</View>}
          <Facts
            facts={reveals.map(({ at, by, purpose }) => [dateAndTime(at), `${by}：${purpose}`])}
          />
        </Panel>
      )}
    </>
  )
}

function rosterFacts(record: Record): [string, string | undefined][] {
  const { boundAt, privacyNotice, eraseOn } = record
  const period = (from: string, endedOn: string | undefined) =>
    `${showDay(from)}起${endedOn ? `，${showDay(endedOn)}止` : ''}`
  return [
    ['姓名', record.name],
    ['手机号', record.phone],
    [
      '任职',
      record.appointments
        .map(({ text, from, endedOn }) => `${text}（${period(from, endedOn)}）`)
        .join('\n'),
    ],
    ['暂停职务', record.suspensions.map(({ from, endedOn }) => period(from, endedOn)).join('\n')],
    ['可代签的人', record.agents.join('、')],
    ['微信认证', boundAt && dateAndTime(boundAt)],
    ['同意隐私说明', privacyNotice && `${showDay(privacyNotice.agreedTo)}版`],
    ['清除日期', eraseOn && `${showDay(eraseOn)}清除手机号和微信账号`],
  ]
}

/** The same as text, to take along. */
export const recordAsText = (record: Record): string =>
  [
    ...rosterFacts(record),
    ...record.consents.map(({ label, remaining }): [string, string] => [label, `${remaining} 条`]),
    ...record.reveals.map(({ at, by, purpose }): [string, string] => [
      `${dateAndTime(at)}查看号码`,
      `${by}：${purpose}`,
    ]),
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}：${value}`)
    .join('\n')
