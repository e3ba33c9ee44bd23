import { useState } from 'react'
import { newKey } from '@/cloud/key'
import { usePaste, type Clipping } from '@/platform/use-paste'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { TextArea } from '@/ui/text-input'
import type { Block } from '@domain/document/block'
import { blocksFromText } from '@domain/document/from-text'

interface PasteDialogProps {
  onPaste: (blocks: Block[]) => void
  /** What holds more than words goes into the text at once. */
  onClipping: (clipping: Clipping) => void
  onDismiss: () => void
}

/** Text from anywhere, made into paragraphs, headings and tables. */
export function PasteDialog({ onPaste, onClipping, onDismiss }: PasteDialogProps) {
  const [text, setText] = useState('')
  const blocks = blocksFromText(text, newKey)
  usePaste((clipping, target) => {
    // What was typed here before must not go.
    if (
      text.trim() ||
      !target.closest('.dialog') ||
      !/<(p|table|img|h[1-6]|li)[\s>]/i.test(clipping.html)
    )
      return false
    onClipping(clipping)
    return true
  })
  return (
    <Dialog title="粘贴文字" onDismiss={onDismiss}>
      <TextArea
        label="粘贴的文字"
        value={text}
        onInput={setText}
        placeholder="把文字粘贴到这里，会自动分段"
        maxLength={100_000}
        className="paste-area"
      />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" disabled={blocks.length === 0} onPress={() => onPaste(blocks)}>
          {blocks.length > 0 ? `加入正文（${blocks.length} 段）` : '加入正文'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
