import type { OutputNamed } from '@domain/operations'
import { taskStates } from '@domain/vocabulary/upkeep-states'
import { dateAndTime } from '@domain/dates/show'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'

type Task = OutputNamed<'upkeep.health'>['tasks'][number]

/** What wakes by itself, and when it last did; what needs a look stands first. */
export function TimerPanel({ tasks }: { tasks: readonly Task[] }) {
  const isWrong = ({ state }: Task) => state === 'failed' || state === 'late'
  const inOrder = [...tasks.filter(isWrong), ...tasks.filter((one) => !isWrong(one))]
  return (
    <Panel title="定时任务">
      <RowList>
        {inOrder.map((one) => (
          <Row
            key={`${one.timer}.${one.task}`}
            title={one.label}
            note={noteOf(one)}
            tags={<Tag look={isWrong(one) ? 'red' : 'plain'}>{taskStates[one.state]}</Tag>}
          />
        ))}
      </RowList>
    </Panel>
  )
}

function noteOf({ rhythm, lastAt, state, error }: Task): string {
  const last = lastAt ? `上次 ${dateAndTime(lastAt)}` : '还没有运行过'
  return [
    rhythm,
    last,
    error && `${state === 'ok' ? '上一次出错，会再试：' : '出错内容：'}${error}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
