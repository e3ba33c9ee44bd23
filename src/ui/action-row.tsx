import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-row.scss'

interface ActionRowProps {
  children: ReactNode
  /** end: at the right, where a thumb is. */
  align?: 'start' | 'end'
  /** Beside or below something that keeps its own distance. */
  flush?: boolean
}

/** Buttons side by side, below what they are for; takes no room when there is none. */
export function ActionRow({ children, align = 'start', flush = false }: ActionRowProps) {
  return (
    <View className={`action-row action-row--${align}${flush ? ' action-row--flush' : ''}`}>
      {children}
    </View>
  )
}
