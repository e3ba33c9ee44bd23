import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { showFile } from '@/platform/show-file'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import type { Released } from './released-list'

interface OpenDialogProps {
  dispatchId: string
  row: Released
  /** Whose copy it is. */
  watermark: string
  onOpened: () => void
  onDismiss: () => void
}

/** Says whose copy it is before the viewer opens, for over that nothing of ours can lie. */
export function OpenDialog({ dispatchId, row, watermark, onOpened, onDismiss }: OpenDialogProps) {
  const open = useCommand('notices.openMaterial')
  const openNow = async () => {
    const file = await open.run({ dispatchId, id: row.id })
    if (!file) return
    await showFile(file.url, file.format).catch(() => undefined)
    onOpened()
  }
  return (
    <Dialog title={row.title} onDismiss={onDismiss}>
      <View className="type-body">
        这一份是发给 {watermark}{' '}
        的。打开的时间会记在您的名下，请不要转发、外传；打开后的页面上没有水印，请妥善保管。
      </View>
      <ProblemBanner problem={open.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={open.running} onPress={() => void openNow()}>
          打开
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
