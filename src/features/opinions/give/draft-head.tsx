import { View } from '@tarojs/components'
import { cloudNow } from '@/cloud/clock'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { timeLeft } from '@domain/opinions/period'
import { scopeSays } from '../scope-note'
import type { Draft } from './use-draft'
import './draft-head.scss'

/** What is asked about, of whom, and for how long. */
export function DraftHead({ draft }: { draft: Draft }) {
  const { title, closesOn, open, organs } = draft
  const whom = organs.map(({ name }) => name).join('、')
  return (
    <View className="draft-head">
      <View className="draft-head__line">
        <Tag look={open ? 'red' : 'plain'}>{timeLeft(draft, cloudNow())}</Tag>
        <View className="draft-head__when">
          {whom ? `向${whom}征求意见` : '向社会公众征求意见'}，{showDay(closesOn)}截止
        </View>
      </View>
      <View className="draft-head__title">{title}</View>
      <View className="draft-head__note">
        {open
          ? whom
            ? `点条文下面的按钮，以${whom}的名义填报。`
            : '点条文下面的按钮提意见，不用填姓名。办公室看不到您是谁，别人看不到您提的意见。'
          : '征求意见已经截止。您提过的意见和答复，在相应的条文下面。'}
      </View>
      <View className="draft-head__note">{scopeSays}</View>
    </View>
  )
}
