import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './banner.scss'

interface BannerProps {
  look?: 'note' | 'warn' | 'bad' | 'good'
}

/** A word above the content that stays until it is dealt with. */
export function Banner({ look = 'note', children }: PropsWithChildren<BannerProps>) {
  return (
    <View className={`banner banner--${look}`} ariaRole={look === 'bad' ? 'alert' : 'status'}>
      {children}
    </View>
  )
}
