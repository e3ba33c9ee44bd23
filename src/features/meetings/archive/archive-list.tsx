import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { openFile } from '@/platform/open-file'
import { Button } from '@/ui/button'
import { Pressable } from '@/ui/pressable'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import './archive-list.scss'

/** 归档清单: each thing ticked as it goes into the file, with who and when. */
export function ArchiveList({ meetingId, mayTend }: { meetingId: string; mayTend: boolean }) {
  const { output, problem, reload } = useQuery('notices.archiveList', { meetingId })
  const tick = useCommand('notices.tickArchive')
  const take = useCommand('notices.exportArchive')
  if (!output && problem) return <ProblemMessage problem={problem} onRetry={() => void reload()} />
  if (!output) return <Skeleton rows={5} />
  const { items } = output
  const done = items.filter(({ filed }) => filed).length
  const takeAlong = async () => {
    const file = await take.run({ meetingId })
    if (file) await openFile(file.url)
  }
  return (
    <View>
      <View className="archive-head">
        <View className="type-body">
          已归档 {done} 项，共 {items.length} 项
        </View>
        <Button busy={take.running} onPress={() => void takeAlong()}>
          导出归档清单
        </Button>
      </View>
      <ProblemBanner problem={tick.problem ?? take.problem} />
      <View className="archive">
        {items.map(({ key, title, note, filed }, n) => (
          <Pressable
            key={key}
            className={`archive__row${filed ? ' is-filed' : ''}`}
            pressed={Boolean(filed)}
            disabled={!mayTend || tick.running}
            onPress={() =>
              void tick.run({ meetingId, key, filed: !filed }).then((ticked) => ticked && reload())
            }
          >
            <View className="archive__box">{filed ? '✓' : ''}</View>
            <View className="archive__main">
              <View className="archive__title">
                {n + 1}. {title}
              </View>
              <View className="type-small">
                {filed ? `${filed.by} ${dateAndTime(filed.at)}归档` : note}
              </View>
            </View>
          </Pressable>
        ))}
      </View>
    </View>
  )
}
