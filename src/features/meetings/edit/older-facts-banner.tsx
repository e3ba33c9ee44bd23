import { View } from '@tarojs/components'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'

interface OlderFactsBannerProps {
  onShowNewer: () => void
  onOverwrite: () => void
}

/** What was restored is older than what the cloud has by now: one of the two is to be chosen. */
export function OlderFactsBanner({ onShowNewer, onOverwrite }: OlderFactsBannerProps) {
  return (
    <Banner look="bad">
      <View>
        您恢复的内容写下之后，云端的这次会议又有了改动，没有被覆盖。屏幕上是您的内容，还没有存到云端；请先选定用哪一份，再保存。
      </View>
      <ActionRow>
        <Button look="primary" onPress={onShowNewer}>
          载入最新内容
        </Button>
        <Button look="danger" onPress={onOverwrite}>
          用我的覆盖
        </Button>
      </ActionRow>
    </Banner>
  )
}
