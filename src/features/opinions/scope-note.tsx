import { View } from '@tarojs/components'

/** What is taken here and what is not. */
export const scopeSays = '本栏只收对本草案的意见，信访事项请向信访部门反映。'

export function ScopeNote() {
  return <View className="type-small">{scopeSays}</View>
}
