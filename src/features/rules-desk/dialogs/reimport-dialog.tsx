import { View } from '@tarojs/components'
import { useState } from 'react'
import { asProblem, type Problem } from '@/cloud/problem'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { chooseFile } from '@/platform/choose-file'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { importRevision } from '../bring-in'
import type { DialogProps } from './dialog-props'

/** 重新导入: a Word file takes the place of all words. */
export function ReimportDialog({ edition, onDone, onDismiss, reload }: DialogProps) {
  const { id, revision } = edition
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  useReloadAfterRefusal(problem, reload)
  const run = async () => {
    setProblem(undefined)
    const chosen = await chooseFile(['docx', 'doc'])
    if (!chosen) return
    setBusy(true)
    try {
      const { oddities } = await importRevision(chosen, { id, revision })
      onDone(oddities > 0 ? `已导入，需要核对 ${oddities} 处` : '已导入，没有发现疑点')
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title="重新导入" onDismiss={onDismiss}>
      <View className="type-body">
        新文件的文字代替草案现在的全文。相同的条文沿用原来的身份，意见和对照仍对得上。
      </View>
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={busy} onPress={() => void run()}>
          {busy ? '正在导入' : '选择 Word 文件'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
