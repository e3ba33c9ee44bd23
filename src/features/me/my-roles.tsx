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
      {lines(me).map((line) => (
        <View key={line} className="my-roles__title">
          {line}
        </View>
      ))}
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

function lines({
  name,
  titles,
  suspended,
  awaitsApproval,
}: OutputNamed<'people.whoAmI'>): string[] {
  if (awaitsApproval) return ['换绑申请已提交，等待工作人员批准']
  if (!name) return ['您正以公众身份浏览']
  const standing = titles.length > 0 ? titles : ['目前没有在任的职务']
  return suspended ? [...standing, '代表职务暂停执行中'] : standing
}
