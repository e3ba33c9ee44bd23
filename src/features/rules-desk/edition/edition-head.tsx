import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Tag } from '@/ui/tag'
import { dateAndTime } from '@domain/dates/show'
import { bookLabels, scopeLabels, standingLabels } from '@domain/vocabulary/rulebook'
import type { Edition } from './use-edition'
import './edition-head.scss'

/** What it is, where it stands, and why it came back, if it did. */
export function EditionHead({ edition }: { edition: Edition }) {
  const { rule, content, ordinal, standing, returned } = edition
  const which = standing === 'draft' && ordinal > 1 ? '修改草案' : standingLabels[standing]
  return (
    <View className="edition-head">
      <View className="type-title">
        {content.title} <Tag look="red">{which}</Tag>
      </View>
      <View className="type-small">
        {[
          bookLabels[rule.book],
          rule.part,
          `第 ${ordinal} 版`,
          `公开范围：${scopeLabels[rule.scope]}`,
        ].join('　')}
      </View>
      {returned && standing === 'draft' && (
        <View className="edition-head__returned">
          <Banner look="warn">
            {`${dateAndTime(returned.at)} 退回修改：${returned.remarks || '没有写意见要点'}`}
          </Banner>
        </View>
      )}
    </View>
  )
}
