import { View } from '@tarojs/components'
import { Picture } from '@/ui/picture'
import { useCheckInCode } from './use-attendance'
import './attendance.scss'

/** The code to scan. It changes every 30 seconds, so a picture of it sent to somebody at home is of no use. */
export function CodePanel({ meetingId }: { meetingId: string }) {
  const { output, problem } = useCheckInCode(meetingId)
  return (
    <View className="check-in-code">
      {output?.picture ? (
        <Picture className="check-in-code__picture" src={output.picture} alt="报到码" fit="whole" />
      ) : (
        <View className="check-in-code__none">
          {problem
            ? `${problem.says}${problem.next}`
            : output
              ? '报到码暂时取不到，请按名单报到，稍后会自动再取。'
              : '正在取报到码'}
        </View>
      )}
      <View className="check-in-code__says">请用微信扫码报到</View>
      <View className="type-small">报到码每 30 秒更换一次，截图转发无效</View>
    </View>
  )
}
