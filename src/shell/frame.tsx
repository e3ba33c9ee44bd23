import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { CareOffer } from './care-offer'
import { useCareMode } from './care-mode'
import { PrintHead } from './print-head'
import { SiteNav } from './site-nav'
import type { TabId } from './tabs'
import './frame.scss'

interface FrameProps {
  /** The tab this screen is, or belongs to. */
  tab: TabId
  /** A tab's own first screen; others can be gone back from. */
  first?: boolean
  /** list: a column with room beside it. reading: a column for text. desk: the whole width. */
  width?: 'list' | 'reading' | 'desk'
}

/** Around every screen: navigation in a browser, care mode, and how wide the content may be. */
export function Frame({ tab, first, width = 'list', children }: PropsWithChildren<FrameProps>) {
  const care = useCareMode() === 'on'
  return (
    <View className={`frame${care ? ' care' : ''}${first ? ' frame--first' : ''}`}>
      {process.env.TARO_ENV === 'h5' && <SiteNav tab={tab} first={first ?? false} />}
      {process.env.TARO_ENV === 'h5' && <PrintHead />}
      <View className={`frame__content frame__content--${width}`}>
        {first && <CareOffer />}
        {children}
      </View>
    </View>
  )
}
