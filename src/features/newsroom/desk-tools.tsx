import { useState } from 'react'
import { goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { MenuRow } from '@/ui/menu-row'
import { View } from '@tarojs/components'
import { limits } from '@domain/vocabulary/limits'
import { HoldOccasionsDialog } from './hold-occasions-dialog'
import { PinnedDialog } from './pinned-dialog'
import './desk-tools.scss'

interface DeskToolsProps {
  /** May decide what stands before the public, and in which order. */
  releases: boolean
  onChanged: () => void
}

/** What the newsroom does beside writing and reviewing. */
export function DeskTools({ releases, onChanged }: DeskToolsProps) {
  const [asking, setAsking] = useState<'pinned' | 'occasion'>()
  const done = (what: string) => {
    setAsking(undefined)
    say(what)
    onChanged()
  }
  return (
    <View className="desk-tools">
      {releases && (
        <MenuRow
          title="置顶与排序"
          note={`最多 ${limits.pinned} 篇，排在新闻列表最前`}
          onPress={() => setAsking('pinned')}
        />
      )}
      <MenuRow
        title="会议延期"
        note="一次会议的稿件一并暂缓，或解除暂缓"
        onPress={() => setAsking('occasion')}
      />
      <MenuRow
        title="查找与一并撤稿"
        note="按姓名或词语查遍标题、正文、图片说明和旧稿"
        onPress={() => goTo('/packages/newsroom/mentions/index')}
      />
      <MenuRow
        title="投稿与采用"
        note="投给哪家媒体、何时采用，按作者和媒体统计"
        onPress={() => goTo('/packages/newsroom/submissions/index')}
      />
      <MenuRow
        title="编辑部设置"
        note="固定表述、机构名称、领导姓名、转载来源"
        onPress={() => goTo('/packages/newsroom/settings/index')}
      />
      {asking === 'pinned' && (
        <PinnedDialog onDone={() => done('已调整')} onDismiss={() => setAsking(undefined)} />
      )}
      {asking === 'occasion' && (
        <HoldOccasionsDialog onDone={() => done('已办理')} onDismiss={() => setAsking(undefined)} />
      )}
    </View>
  )
}
