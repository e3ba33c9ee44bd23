import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { callPhone } from '@/platform/phone-call'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import type { BoardRow } from './use-board'
import './phone-lines.scss'

interface PhoneLinesProps {
  persons: BoardRow['persons']
  /** Of the meeting: what the number is looked up for. */
  title: string
}

/** Whom to call: the whole number is asked for, recorded, and dialled by the same press. */
export function PhoneLines({ persons, title }: PhoneLinesProps) {
  const [numbers, setNumbers] = useState<Record<string, string>>({})
  const reveal = useCommand('people.revealPhone')
  const dial = async (personId: string) => {
    const known = numbers[personId]
    if (known) return callPhone(known)
    const purpose = `电话催办：${title}`.slice(0, 60)
    const shown = await reveal.run({ personId, purpose })
    if (!shown) return
    setNumbers((before) => ({ ...before, [personId]: shown.phone }))
    // A browser has no telephone: there the number is shown to be dialled by hand.
    if (process.env.TARO_ENV === 'weapp') callPhone(shown.phone)
  }
  if (persons.length === 0)
    return <View className="phone-lines__none">没有登记联络员，请到名册补充，或打单位电话。</View>
  return (
    <View className="phone-lines">
      {persons.map(({ id, name, phone, enrolled }) => (
        <View key={id} className="phone-lines__line">
          <View className="phone-lines__who">
            <View>{name}</View>
            <View className="type-small">
              {numbers[id] ?? phone ?? '名册中没有手机号'}
              {enrolled ? '' : ' · 没有在微信认证'}
            </View>
          </View>
          {phone && (
            <Button look="primary" busy={reveal.running} onPress={() => void dial(id)}>
              {numbers[id] ? '拨打' : '打电话'}
            </Button>
          )}
        </View>
      ))}
      <ProblemBanner problem={reveal.problem} />
      <View className="type-small">查看号码会留下记录，本人可以看到。</View>
    </View>
  )
}
