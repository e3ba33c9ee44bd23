import { View } from '@tarojs/components'
import { useState } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'
import { Pressable } from '@/ui/pressable'
import './type-size.scss'

export const typeSizes = ['小', '标准', '大', '特大'] as const
export type TypeSize = (typeof typeSizes)[number]

/** How large the reader likes the text; remembered on this device. */
export function useTypeSize() {
  const [size, setSize] = useState<TypeSize>(() => readPreference<TypeSize>('typeSize') ?? '标准')
  const choose = (next: TypeSize) => {
    setSize(next)
    writePreference('typeSize', next)
  }
  return { size, choose, className: `reading-size-${typeSizes.indexOf(size)}` }
}

interface TypeSizeControlProps {
  size: TypeSize
  onChoose: (size: TypeSize) => void
}

export function TypeSizeControl({ size, onChoose }: TypeSizeControlProps) {
  return (
    <View className="type-size" ariaLabel="字号">
      <View className="type-size__label">字号</View>
      {typeSizes.map((one) => (
        <Pressable
          key={one}
          className={`type-size__choice${one === size ? ' is-chosen' : ''}`}
          label={`字号${one}`}
          pressed={one === size}
          onPress={() => onChoose(one)}
        >
          {one}
        </Pressable>
      ))}
    </View>
  )
}
