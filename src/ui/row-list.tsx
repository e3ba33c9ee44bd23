import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Pressable } from './pressable'
import './row-list.scss'

export function RowList({ children }: PropsWithChildren) {
  return <View className="row-list">{children}</View>
}

interface RowProps {
  title: string
  /** A line below the title. */
  note?: string | undefined
  /** Tags beside the title. */
  tags?: ReactNode
  /** Buttons at the end. */
  aside?: ReactNode
  onPress?: (() => void) | undefined
}

/** One of a list: leads somewhere when it can be pressed. */
export function Row({ title, note, tags, aside, onPress }: RowProps) {
  const content = (
    <>
      <View className="row__title">
        {title}
        {tags}
      </View>
      {note && <View className="row__note">{note}</View>}
    </>
  )
  return (
    <View className="row">
      {onPress ? (
        <Pressable role="link" className="row__main" onPress={onPress}>
          {content}
        </Pressable>
      ) : (
        <View className="row__main">{content}</View>
      )}
      {aside && <View className="row__aside">{aside}</View>}
    </View>
  )
}
