import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { useWho } from '@/cloud/use-who'
import { CountsPanel } from '@/features/newsroom/submissions/counts-panel'
import { SubmissionDialogs, type Asking } from '@/features/newsroom/submissions/submission-dialogs'
import { SubmissionList } from '@/features/newsroom/submissions/submission-list'
import { SubmissionTable } from '@/features/newsroom/submissions/submission-table'
import { useSubmissions, type SubmissionRow } from '@/features/newsroom/submissions/use-submissions'
import { openFile } from '@/platform/open-file'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { ListFoot } from '@/ui/list-foot'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { dayOf } from '@domain/dates/day'
import './index.scss'

type Shown = 'all' | 'waiting' | 'adopted'

const shownOptions: { value: Shown; text: string }[] = [
  { value: 'all', text: '全部' },
  { value: 'waiting', text: '待采用' },
  { value: 'adopted', text: '已采用' },
]

export default function Submissions() {
  const { storyId, title = '' } = useRouter().params
  const thisYear = Number(dayOf(cloudNow()).slice(0, 4))
  const [year, setYear] = useState<number | undefined>(thisYear)
  const [shown, setShown] = useState<Shown>('all')
  const [only, setOnly] = useState<{ author?: string; outlet?: string; name: string }>()
  const [asking, setAsking] = useState<Asking | undefined>(
    storyId
      ? { act: 'record', story: { id: storyId, title: decodeURIComponent(title) } }
      : undefined,
  )
  const me = useWho()
  const counts = useQuery('news.submissionCounts', year === undefined ? {} : { year })
  const wide = useWide()
  const list = useSubmissions(
    {
      ...(year !== undefined && { year }),
      ...(shown !== 'all' && { state: shown }),
      ...(only?.author && { author: only.author }),
      ...(only?.outlet && { outlet: only.outlet }),
    },
    wide,
  )
  const exporting = useCommand('news.exportSubmissions')
  const reload = () => Promise.all([list.reload(), counts.reload()])
  useReachBottom(() => {
    if (!wide) void list.loadMore()
  })
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))

  const mayRecord = me.output?.roles.includes('editor') ?? false
  const onAct = mayRecord
    ? (act: 'adopt' | 'correct' | 'remove', row: SubmissionRow) => setAsking({ act, row })
    : undefined
  const years = [...new Set([thisYear, ...(counts.output?.years ?? [])])].sort((a, b) => b - a)
  const takeAlong = async () => {
    const file = await exporting.run(year === undefined ? {} : { year })
    if (file) await openFile(file.url)
  }
  if (list.problem?.code === 'NOT_ALLOWED') {
    return (
      <Frame tab="me" width="desk">
        <ProblemMessage problem={list.problem} onRetry={() => void reload()} />
      </Frame>
    )
  }
  return (
    <Frame tab="me" width="desk">
      <View className="submissions-head">
        <View className="type-title">投稿与采用</View>
        <View className="submissions-actions">
          <Button busy={exporting.running} onPress={() => void takeAlong()}>
            导出 Excel
          </Button>
          {mayRecord && (
            <Button look="primary" onPress={() => setAsking({ act: 'record' })}>
              登记投稿
            </Button>
          )}
        </View>
      </View>
      <ProblemBanner problem={exporting.problem} />
      <Chips
        label="年度"
        options={[
          ...years.map((one) => ({ value: String(one), text: `${one}年` })),
          { value: '', text: '历年' },
        ]}
        value={year === undefined ? '' : String(year)}
        onChoose={(value) => setYear(value ? Number(value) : undefined)}
      />
      <View className="submissions-body">
        <View className="submissions-body__side">
          {counts.output && counts.output.total.sent + counts.output.total.adopted > 0 && (
            <CountsPanel
              counts={counts.output}
              onChoose={(narrowed, name) => setOnly({ ...narrowed, name })}
            />
          )}
        </View>
        <View>
          <Chips label="状态" options={shownOptions} value={shown} onChoose={setShown} />
          {only && (
            <Banner>
              只看“{only.name}”{' '}
              <Button look="quiet" onPress={() => setOnly(undefined)}>
                看全部
              </Button>
            </Banner>
          )}
          {list.problem && list.rows.length === 0 && (
            <ProblemMessage problem={list.problem} onRetry={() => void list.reload()} />
          )}
          {list.loading && list.rows.length === 0 && <Skeleton rows={5} />}
          {!list.loading && !list.problem && list.rows.length === 0 && (
            <Message
              title="还没有投稿记录"
              advice={mayRecord ? '投出去的稿件，点“登记投稿”记下来。' : '由宣传编辑登记。'}
            />
          )}
          {wide && list.rows.length > 0 ? (
            <SubmissionTable
              rows={list.rows}
              pages={list}
              onOpen={(row) => setAsking({ act: 'see', row })}
            />
          ) : (
            <SubmissionList rows={list.rows} {...(onAct && { onAct })} />
          )}
          {!wide && list.rows.length > 0 && <ListFoot pages={list} />}
        </View>
      </View>
      <SubmissionDialogs
        asking={asking}
        onAct={onAct}
        onDismiss={() => setAsking(undefined)}
        onDone={() => {
          setAsking(undefined)
          void reload()
        }}
      />
    </Frame>
  )
}
