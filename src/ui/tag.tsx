import { Text } from '@tarojs/components'
import './tag.scss'

export function Tag({ children, look = 'plain' }: { children: string; look?: 'plain' | 'red' }) {
  return <Text className={`tag tag--${look}`}>{children}</Text>
}
