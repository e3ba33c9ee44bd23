import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { callPhone } from '@/platform/phone-call'
import { Button } from '@/ui/button'
import { office } from '@domain/vocabulary/office'
import './for-the-public.scss'

/** For whoever is not on the roster, or has not made themselves known: what this is for. */
export function ForThePublic() {
  return (
    <View className="for-public">
      <View className="type-title">会议通知</View>
      <View className="for-public__text">
        这里供人大代表、常委会组成人员和有关单位联络员接收会议通知、签收和请假。
      </View>
      <View className="for-public__text">
        您是其中一位的，请先认证：用微信绑定的手机号，一步就好。看新闻不需要认证。
      </View>
      <Button look="primary" wide onPress={() => goTo('/packages/people/enrol/index')}>
        我是代表或工作人员
      </Button>
      <Button wide onPress={() => callPhone(office.phone)}>
        打电话给办公室
      </Button>
      <View className="type-small">
        {office.phone}（{office.hours}）
      </View>
    </View>
  )
}
