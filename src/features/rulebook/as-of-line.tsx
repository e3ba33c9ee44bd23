import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { dateAndTime } from '@domain/dates/show'
import type { Pocket } from './pocket/open-pocket'
import { checkPocket, lastChecked } from './pocket/use-pocket'
import './as-of-line.scss'

/** As of when the book is, and whether that could be checked just now. */
export function AsOfLine({ pocket }: { pocket: Pocket }) {
  const { snapshot, state, behind } = pocket
  if (!snapshot) return null
  const last = lastChecked()
  const checked = last ? `最近一次核对是${dateAndTime(last)}` : '还没有核对过'
  if (state === 'unchecked')
    return (
      <Banner look="warn">
        <View className="as-of">
          <View className="as-of__text">
            {behind
              ? '制度有更新，但没有下载成功。下面是本机保存的旧内容，引用前请再核对。'
              : `现在连不上网，没能核对是不是最新。下面是本机保存的内容，${checked}。`}
          </View>
          <Button onPress={() => void checkPocket()}>再核对一次</Button>
        </View>
      </Banner>
    )
  return (
    <View className="type-small as-of__quiet">
      {state === 'checked'
        ? `已核对，是最新内容（${dateAndTime(last ?? snapshot.madeAt)}）。没有网络也能查阅。`
        : `正在核对是不是最新内容；${checked}。`}
    </View>
  )
}
