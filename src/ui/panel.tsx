import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './panel.scss'

/** A sheet of paper on the ground, with a heading where it needs one. */
export function Panel({ title, children }: PropsWithChildren<{ title?: string }>) {
  return (
    <View className="panel">
      {title && <View className="type-heading panel__title">{title}</View>}
      {children}
    </View>
  )
}
