import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './field.scss'

interface FieldProps {
  label: string
  hint?: string | undefined
  /** What is wrong, where something is. */
  problem?: string | undefined
}

/** A labelled place to fill in. */
export function Field({ label, hint, problem, children }: PropsWithChildren<FieldProps>) {
  return (
    <View className="field">
      <View className="field__head">
        <View className="field__label">{label}</View>
        {hint && <View className="type-small">{hint}</View>}
      </View>
      {children}
      {problem && <View className="field__problem">{problem}</View>}
    </View>
  )
}
