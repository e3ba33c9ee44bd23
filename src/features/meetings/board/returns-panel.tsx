import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import type { Board } from './use-board'

/** 参会回执 of all organs: how many are in, and the names of those that still owe one, signed or not. */
export function ReturnsPanel({ returns }: Pick<Board, 'returns'>) {
  const { due, sent, owing, by } = returns
  if (due === 0) return null
  return (
    <Panel title={`参会回执 已报 ${sent}／应报 ${due}`}>
      <View>{owing.length > 0 ? `还没有报送：${owing.join('、')}` : '应报的单位都已报送。'}</View>
      <View className="type-small">
        {by && owing.length > 0 ? `${dateAndTime(by)} 前报送。` : ''}
        在上面的名单里点单位，看参会人员、手机和车牌。
      </View>
    </Panel>
  )
}
