import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import type { OpenDraft } from './use-draft'

interface DiscardDialogProps {
  draft: OpenDraft
  onDone: () => void
  onDismiss: () => void
}

/** 删除草稿: throws away what nobody was ever asked to review. */
export function DiscardDialog({ draft, onDone, onDismiss }: DiscardDialogProps) {
  const discard = useCommand('news.discardDraft')
  const run = async () => {
    // Nothing is left to be saved once it is gone.
    const existing = await draft.saveNow()
    if (!existing) return onDismiss()
    if (await discard.run(existing)) onDone()
  }
  return (
    <Dialog title={`删除《${draft.content.title || '未填标题'}》？`} onDismiss={onDismiss}>
      <View className="type-body">草稿没有送审过，删除后找不回来。</View>
      <ProblemBanner problem={discard.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="danger" busy={discard.running} onPress={() => void run()}>
          删除草稿
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
