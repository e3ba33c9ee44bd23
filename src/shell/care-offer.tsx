import { View } from '@tarojs/components'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { chooseCareMode, useCareMode } from './care-mode'
import './care-offer.scss'

/** Asked once, on the first screen a person sees; 我的 can change it any time. */
export function CareOffer() {
  if (useCareMode() !== 'unanswered') return null
  return (
    <Banner>
      <View className="care-offer">
        <View className="care-offer__text">字太小？可以换成大字版。</View>
        <ActionRow flush>
          <Button look="primary" onPress={() => chooseCareMode('on')}>
            换大字版
          </Button>
          <Button onPress={() => chooseCareMode('off')}>不用了</Button>
        </ActionRow>
      </View>
    </Banner>
  )
}
