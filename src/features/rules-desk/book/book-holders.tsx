import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import type { OutputNamed } from '@domain/operations'

type Dispatched = NonNullable<OutputNamed<'rules.openBookDesk'>['dispatch']>

/** How the issue that holds fares; names and reminders are on its board. */
export function BookHolders({ dispatch, edition }: { dispatch: Dispatched; edition: number }) {
  const { id, total, made, signed } = dispatch
  const unsigned = total - signed
  return (
    <Panel title={`第${edition}版签收 ${signed}／${total}`}>
      <View className="type-body">
        {made < total
          ? `正在逐个发出：已列出 ${made} / ${total} 个单位，几分钟内完成。`
          : unsigned > 0
            ? `还有 ${unsigned} 个单位没有签收，会自动再推送，两天后由办公室打电话。`
            : '各单位都已签收。'}
      </View>
      <ActionRow>
        <Button onPress={() => goTo(`/packages/meetings/board/index?id=${id}`)}>看签收情况</Button>
      </ActionRow>
    </Panel>
  )
}
