import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** On paper, and nowhere else (print.scss); a mini-program prints nothing. */
export const PrintedOnly = ({ children }: PropsWithChildren) =>
  process.env.TARO_ENV === 'h5' ? <View className="printed-only">{children}</View> : null
