import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import type { DeskRow } from './use-desk'

/** As many as the cloud takes. */
const most = 5

interface PinnedDialogProps {
  onDone: () => void
  onDismiss: () => void
}

/** 置顶: which stories stand above all others, and in which order. */
export function PinnedDialog({ onDone, onDismiss }: PinnedDialogProps) {
  const { output, problem } = useQuery('news.listDesk', { view: 'published' })
  const now = useQuery('news.list', {}).output?.stories
  const arrange = useCommand('news.arrangePinned')
  const [chosen, setChosen] = useState<readonly DeskRow[]>()
  useEffect(() => {
    if (!output || !now || chosen) return
    const pinned = now.filter((story) => story.pinned)
    setChosen(pinned.flatMap(({ id }) => output.rows.find((row) => row.id === id) ?? []))
  }, [output, now, chosen])

  const run = async () => {
    if (await arrange.run({ ids: (chosen ?? []).map(({ id }) => id) })) onDone()
  }
  const rest = output?.rows.filter(({ id }) => !chosen?.some((one) => one.id === id)) ?? []
  return (
    <Dialog title="置顶与排序" onDismiss={onDismiss}>
      <ProblemBanner problem={problem ?? arrange.problem} />
      {!chosen && !problem && <Skeleton rows={3} look="text" />}
      {chosen && (
        <>
          <View className="type-small">已置顶，从上到下（最多 {most} 篇）</View>
          {chosen.length === 0 && <View className="type-body">没有置顶的稿件。</View>}
          <RowList>
            {chosen.map((row, n) => (
              <Row
                key={row.id}
                title={row.title}
                aside={
                  <>
                    <Button
                      look="quiet"
                      disabled={n === 0}
                      onPress={() => setChosen(raised(chosen, n))}
                    >
                      上移
                    </Button>
                    <Button
                      look="quiet"
                      onPress={() => setChosen(chosen.filter(({ id }) => id !== row.id))}
                    >
                      取消
                    </Button>
                  </>
                }
              />
            ))}
          </RowList>
          <View className="type-small">最近发布</View>
          <RowList>
            {rest.slice(0, 10).map((row) => (
              <Row
                key={row.id}
                title={row.title}
                note={row.publishedAt && dateAndTime(row.publishedAt)}
                aside={
                  <Button
                    look="quiet"
                    disabled={chosen.length >= most}
                    onPress={() => setChosen([...chosen, row])}
                  >
                    置顶
                  </Button>
                }
              />
            ))}
          </RowList>
        </>
      )}
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={arrange.running} disabled={!chosen} onPress={() => void run()}>
          保存
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

const raised = (rows: readonly DeskRow[], n: number): DeskRow[] => {
  const next = [...rows]
  const [row] = next.splice(n, 1)
  if (row) next.splice(n - 1, 0, row)
  return next
}
