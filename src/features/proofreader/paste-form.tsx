import { View } from '@tarojs/components'
import { useState } from 'react'
import { useUnsaved } from '@/platform/use-unsaved'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { TextArea } from '@/ui/text-input'

/** More than any document the office sends out. */
const longest = 100_000

/** Where a text comes from: a Word file, or what was copied. */
export function PasteForm({
  onOpen,
  onPaste,
}: {
  onOpen: () => void
  onPaste: (text: string) => void
}) {
  const [text, setText] = useState('')
  useUnsaved(text.trim() ? 'lost' : 'saved')
  return (
    <Panel>
      <Button look="primary" wide onPress={onOpen}>
        打开 Word 文件（.docx）
      </Button>
      <View className="paste-form__or type-small">或者</View>
      <Field label="粘贴文字">
        <TextArea
          label="粘贴文字"
          className="paste-form__text"
          value={text}
          onInput={setText}
          placeholder="通知、公文、讲话稿……"
          maxLength={longest}
        />
      </Field>
      <Button wide disabled={!text.trim()} onPress={() => onPaste(text)}>
        开始校对
      </Button>
    </Panel>
  )
}
