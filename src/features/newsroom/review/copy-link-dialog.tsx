import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { isArticleLink } from '@domain/official-account/copy'

interface CopyLinkDialogProps {
  seen: { id: string; revision: number }
  /** The copy that went out; without one it was pasted by hand. */
  copyId: string | undefined
  onDone: () => void
  onDismiss: () => void
}

/** 登记公众号文章: at which address the copy is before the public. */
export function CopyLinkDialog({ seen, copyId, onDone, onDismiss }: CopyLinkDialogProps) {
  const [link, setLink] = useState('')
  const record = useCommand('news.recordCopy')
  const run = async () => {
    const { id, revision } = seen
    if (await record.run({ id, revision, copyId, link: link.trim() })) onDone()
  }
  return (
    <Dialog title="登记公众号文章" onDismiss={onDismiss}>
      <Field label="文章地址" hint="在微信里打开文章后复制">
        <TextInput
          label="文章地址"
          value={link}
          onInput={setLink}
          placeholder="https://mp.weixin.qq.com/s/…"
          maxLength={500}
        />
      </Field>
      <ProblemBanner problem={record.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={record.running}
          disabled={!isArticleLink(link.trim())}
          onPress={() => void run()}
        >
          登记
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
