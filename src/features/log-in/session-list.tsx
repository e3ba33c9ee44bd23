import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { SimpleDialog } from '@/ui/simple-dialog'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'

type Session = OutputNamed<'desk.mySessions'>['sessions'][number]

/** The browsers somebody is logged in at, each to be ended from here. */
export function SessionList({
  sessions,
  onEnded,
}: {
  sessions: readonly Session[]
  onEnded: () => void
}) {
  const end = useCommand('desk.endSession')
  const [ending, setEnding] = useState<Session | 'all'>()

  const confirm = async () => {
    const done = await end.run(ending === 'all' || !ending ? {} : { id: ending.id })
    if (!done) return
    setEnding(undefined)
    say('已结束')
    onEnded()
  }
  return (
    <Panel title="正在登录的电脑">
      {sessions.length === 0 && <View className="type-small">现在没有电脑登录着。</View>}
      <RowList>
        {sessions.map((session) => (
          <Row
            key={session.id}
            title={session.browser}
            note={noteOf(session)}
            aside={
              <Button look="danger" onPress={() => setEnding(session)}>
                结束
              </Button>
            }
          />
        ))}
      </RowList>
      {sessions.length > 1 && (
        <ActionRow>
          <Button look="danger" onPress={() => setEnding('all')}>
            全部结束
          </Button>
        </ActionRow>
      )}
      {ending && (
        <SimpleDialog
          title={ending === 'all' ? '结束全部电脑登录' : '结束这次电脑登录'}
          says="那台电脑下一次操作时就会退出；没有保存的内容仍在它的页面上，重新扫码后可以继续。"
          confirm="结束"
          danger
          busy={end.running}
          problem={end.problem}
          onConfirm={() => void confirm()}
          onDismiss={() => {
            end.forget()
            setEnding(undefined)
          }}
        />
      )}
    </Panel>
  )
}

const noteOf = ({ address, since, lastUsedAt, until }: Session) =>
  [
    `${dateAndTime(since)} 登录`,
    `最近使用 ${dateAndTime(lastUsedAt)}`,
    `到 ${dateAndTime(until)} 自动退出`,
    address && `网络地址 ${address}`,
  ]
    .filter(Boolean)
    .join(' · ')
