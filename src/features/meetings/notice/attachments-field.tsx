import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'

interface AttachmentsFieldProps {
  attachments: readonly string[]
  onChange: (attachments: string[]) => void
}

/** 附件: their names in order; what is not named yet is not kept. */
export function AttachmentsField({ attachments, onChange }: AttachmentsFieldProps) {
  const [added, setAdded] = useState('')
  const add = () => {
    if (!added.trim()) return
    onChange([...attachments, added.trim()])
    setAdded('')
  }
  return (
    <Field label="附件" hint="名称会列在正文之后">
      {attachments.map((name, place) => (
        <View key={place} className="notice-editor__attachment">
          <View>{place + 1}.</View>
          <TextInput
            label={`附件 ${place + 1}`}
            value={name}
            onInput={(next) =>
              next.trim() && onChange(attachments.map((one, n) => (n === place ? next : one)))
            }
            maxLength={120}
          />
          <Button look="quiet" onPress={() => onChange(attachments.filter((_, n) => n !== place))}>
            删除
          </Button>
        </View>
      ))}
      <View className="notice-editor__attachment">
        <TextInput
          label="新附件的名称"
          value={added}
          onInput={setAdded}
          placeholder="附件名称，例如：会议日程"
          maxLength={120}
          onConfirm={add}
        />
        <Button disabled={!added.trim() || attachments.length >= 30} onPress={add}>
          添加
        </Button>
      </View>
    </Field>
  )
}
