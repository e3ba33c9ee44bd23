import { View } from '@tarojs/components'
import { callPhone } from '@/platform/phone-call'
import { Button } from '@/ui/button'
import { office } from '@domain/vocabulary/office'
import './not-open-yet.scss'

interface NotOpenYetProps {
  title: string
  /** How it is done today. */
  today: string
}

/** For what this mini-program does not do yet: what holds today, and whom to call. */
export function NotOpenYet({ title, today }: NotOpenYetProps) {
  return (
    <View className="not-open">
      <View className="type-title">{title}</View>
      <View className="not-open__today">{today}</View>
      <Button look="primary" wide onPress={() => callPhone(office.phone)}>
        打电话给办公室
      </Button>
      <View className="type-small not-open__hours">
        {office.phone}（{office.hours}）
      </View>
    </View>
  )
}
