import { View } from '@tarojs/components'
import { Tag } from '@/ui/tag'
import type { OutputNamed } from '@domain/operations'
import { roleLabels } from '@domain/vocabulary/roles'
import './my-roles.scss'

/** Who I am to the office. */
export function MyRoles({ me }: { me: OutputNamed<'people.whoAmI'> }) {
  return (
    <View className="my-roles">
      <View className="type-title">{me.name ?? '您好'}</View>
      <View className="my-roles__title">{me.name ? me.title : '您正以公众身份浏览'}</View>
      {me.roles.length > 0 && (
        <View className="my-roles__tags">
          {me.roles.map((role) => (
            <Tag key={role} look="red">
              {roleLabels[role]}
            </Tag>
          ))}
        </View>
      )}
    </View>
  )
}
