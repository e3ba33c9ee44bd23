import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import type { Desk } from './use-notice-desk'
import './changes-panel.scss'

/** 与上一轮的不同, for whoever reviews it again; 与上一版的不同: what recipients will be told has changed. */
export function ChangesPanel({ desk }: { desk: Desk }) {
  const { changes, lastRound, notice } = desk
  return (
    <>
      {lastRound && notice.status !== 'published' && (
        <Panel title={`与第 ${lastRound.round} 轮送审时的不同`}>
          <Changes
            changes={lastRound.changes}
            none={notice.status === 'returned' ? '还没有改动。' : '没有改动。'}
          />
        </Panel>
      )}
      {notice.edition > 1 && (
        <Panel title="与上一版的不同">
          <Changes changes={changes} none="文字没有改动。" />
        </Panel>
      )}
    </>
  )
}

function Changes({ changes, none }: { changes: Desk['changes']; none: string }) {
  if (changes.length === 0) return <View className="type-body">{none}</View>
  return (
    <>
      {changes.map(({ heading, before, after }, n) => (
        <View key={n} className="notice-change">
          <View className="type-small">{heading || '正文'}</View>
          {before && <View className="notice-change__before">{before}</View>}
          {after && <View className="notice-change__after">{after}</View>}
        </View>
      ))}
    </>
  )
}
