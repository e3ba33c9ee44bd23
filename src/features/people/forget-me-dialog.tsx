import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'

/** Parts a WeChat account from the roster, after saying what that means. */
export function ForgetMeDialog({
  onDone,
  onDismiss,
}: {
  onDone: () => void
  onDismiss: () => void
}) {
  const forget = useCommand('people.forgetMe')
  const run = async () => {
    const done = await forget.run({ sure: true })
    if (!done) return
    say(done.erased.length > 0 ? `已清除：${done.erased.join('、')}` : '没有需要清除的内容')
    onDone()
  }
  return (
    <Dialog title="解除微信绑定？" onDismiss={onDismiss}>
      <View className="type-body">
        这个微信账号与名册的绑定、订阅授权记录会清除，此后不能用它签收和办理。名册中的任职记录保留；需要时可以重新认证。
      </View>
      <ProblemBanner problem={forget.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="danger" busy={forget.running} onPress={() => void run()}>
          解除绑定
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
