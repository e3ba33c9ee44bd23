import { View } from '@tarojs/components'
import type { OpenNotice } from './notice-words'
import './changes-panel.scss'

/** On top of a new edition: why there is one, and what it says differently from the one that was signed. */
export function ChangesPanel({ notice }: { notice: OpenNotice }) {
  const { edition, kind, changeNote, changes, cancelled, state } = notice
  if (edition === 1) return null
  const what = cancelled ? '会议取消' : kind === 'rulebook' ? '新版已印发，旧版作废' : '通知有变更'
  const ask = cancelled
    ? '，请点“收到，知悉”'
    : kind === 'rulebook'
      ? '，请签收新版'
      : '，请看过后重新签收'
  // The title and the opening of a changed notice only say again that it is one.
  const told = cancelled ? [] : changes.filter(({ heading }) => heading && heading !== '标题')
  return (
    <View className="notice-changes" ariaRole="status">
      <View className="type-heading">
        {what}
        {state !== 'signed' && ask}
      </View>
      {changeNote && <View className="notice-changes__note">{changeNote}</View>}
      {told.map(({ heading, before, after }) => (
        <View key={heading} className="notice-changes__one">
          <View className="notice-changes__heading">{heading}</View>
          {before && <View className="notice-changes__before">{before}</View>}
          <View className="notice-changes__after">{after || '（不再有此项）'}</View>
        </View>
      ))}
    </View>
  )
}
