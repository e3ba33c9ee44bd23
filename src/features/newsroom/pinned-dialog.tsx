import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { DragList, withMovedTo } from '@/ui/drag-list'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

type StoryCard = OutputNamed<'news.list'>['stories'][number]

const idsOf = (cards: readonly StoryCard[] = []) => cards.map(({ id }) => id)

const most = limits.pinned

interface PinnedDialogProps {
  onDone: () => void
  onDismiss: () => void
}

/** 置顶: which stories stand above all others, and in which order. */
export function PinnedDialog({ onDone, onDismiss }: PinnedDialogProps) {
  const { output, problem, reload } = useQuery('news.list', {})
  const arrange = useCommand('news.arrangePinned')
  const [changed, setChosen] = useState<readonly StoryCard[]>()
  // Pinned stories stand first, so the first page of what readers see holds them all.
  const before = output?.stories.filter(({ pinned }) => pinned)
  const chosen = changed ?? before
  const run = async () => {
    if (await arrange.run({ ids: idsOf(chosen), before: idsOf(before) })) onDone()
  }
  /** Somebody else's order is looked at before it is replaced. */
  const lookAgain = async () => {
    await reload()
    setChosen(undefined)
    arrange.forget()
  }
  const rest = output?.stories.filter(({ id }) => !chosen?.some((one) => one.id === id)) ?? []
  return (
    <Dialog title="置顶与排序" changed={changed !== undefined} onDismiss={onDismiss}>
      <ProblemBanner problem={problem} />
      {!chosen && !problem && <Skeleton rows={3} look="text" />}
      {chosen && (
        <>
          <View className="type-small">已置顶，从上到下（最多 {most} 篇）</View>
          {chosen.length === 0 && <View className="type-body">没有置顶的稿件。</View>}
          <RowList>
            <DragList
              items={chosen}
              idOf={({ id }) => id}
              called="篇"
              onMove={(from, to) => setChosen(withMovedTo(chosen, from, to))}
            >
              {(row, n, handle) => (
                <Row
                  title={row.title}
                  aside={
                    <>
                      {handle}
                      <Button
                        look="quiet"
                        disabled={n === 0}
                        onPress={() => setChosen(withMovedTo(chosen, n, n - 1))}
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
              )}
            </DragList>
          </RowList>
          <View className="type-small">最近发布</View>
          <RowList>
            {rest.slice(0, 10).map((row) => (
              <Row
                key={row.id}
                title={row.title}
                note={dateAndTime(row.publishedAt)}
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
      <ProblemBanner problem={arrange.problem} />
      {arrange.problem?.code === 'CHANGED_MEANWHILE' && (
        <Button onPress={() => void lookAgain()}>载入现在的置顶</Button>
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
