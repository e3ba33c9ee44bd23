import { View } from '@tarojs/components'
import { useQuery } from '@/cloud/use-query'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'

/** 谁打开过, and who has not. */
export function OpeningsPanel({ id }: { id: string }) {
  const { output, problem, reload } = useQuery('notices.materialOpenings', { id })
  if (problem) return <ProblemMessage problem={problem} onRetry={() => void reload()} />
  if (!output) return <Skeleton rows={2} />
  const { opened, notOpened } = output
  return (
    <View>
      <View className="type-body">打开过的 {opened.length} 人</View>
      {opened.map(({ name, unit, version, firstAt, times }) => (
        <View key={`${name}${unit}`} className="type-small">
          {name}
          {unit && unit !== name ? `（${unit}）` : ''}：第 {version} 版，{dateAndTime(firstAt)}，共
          {times} 次
        </View>
      ))}
      <View className="type-body" style={{ marginTop: '8px' }}>
        没打开的 {notOpened.length} 个
      </View>
      <View className="type-small">
        {notOpened.map(({ name }) => name).join('、') || '都打开过了'}
      </View>
    </View>
  )
}
