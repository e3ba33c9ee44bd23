import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { appointmentKinds } from '@domain/vocabulary/appointment-kinds'
import type { Narrowed } from './roster-selects'

interface NarrowedBannerProps {
  narrowed: Narrowed
  organs: readonly { id: string; name: string }[]
  onClear: () => void
}

/** Where there is no room for the selects: what the roster is narrowed down to all the same, and the way out of it. */
export function NarrowedBanner({ narrowed, organs, onClear }: NarrowedBannerProps) {
  const { kind, organId, delegation } = narrowed
  const unit = organId && (organs.find(({ id }) => id === organId)?.name ?? '一个单位')
  const said = [kind && appointmentKinds[kind].label, unit, delegation].filter(Boolean)
  if (said.length === 0) return null
  return (
    <Banner>
      <View>只看：{said.join('，')}</View>
      <Button look="quiet" onPress={onClear}>
        清除筛选
      </Button>
    </Banner>
  )
}
