import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import type { Problem } from '@/cloud/problem'
import { columnLabels } from '@domain/vocabulary/columns'
import type { DraftContent } from './draft-state'
import './publish-dialog.scss'

interface PublishDialogProps {
  content: DraftContent
  busy: boolean
  problem?: Problem | undefined
  onPublish: () => void
  onDismiss: () => void
}

/** The last look before the public sees it. */
export function PublishDialog({
  content,
  busy,
  problem,
  onPublish,
  onDismiss,
}: PublishDialogProps) {
  const pictures = content.blocks.filter((block) => block.kind === 'image').length
  return (
    <Dialog title="现在发布？" onDismiss={onDismiss}>
      <View className="publish-dialog__title">{content.title}</View>
      <View className="publish-dialog__facts">
        栏目：{content.column ? columnLabels[content.column] : '未选'}，图片：{pictures} 张
      </View>
      <View className="publish-dialog__effect">发布后公众立即可以看到，日期为今天，不能倒填。</View>
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>再看看</Button>
        <Button look="primary" busy={busy} onPress={onPublish}>
          {problem?.passing ? '再试一次' : '发布'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
