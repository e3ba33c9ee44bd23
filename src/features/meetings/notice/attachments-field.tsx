import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { DragList, withMovedTo } from '@/ui/drag-list'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'

interface AttachmentsFieldProps {
  attachments: readonly string[]
  onChange: (attachments: string[]) => void
}

/** 附件: their names in order; what is not named yet is not kept. */
export function AttachmentsField({ attachments, onChange }: AttachmentsFieldProps) {
  const [added, setAdded] = useState('')
  const ids = useIds(attachments.length)
  const move = (from: number, to: number) => {
    ids.current = withMovedTo(ids.current, from, to)
    onChange(withMovedTo(attachments, from, to))
  }
  const remove = (place: number) => {
    ids.current = ids.current.filter((_, n) => n !== place)
    onChange(attachments.filter((_, n) => n !== place))
  }
  const add = () => {
    if (!added.trim()) return
    onChange([...attachments, added.trim()])
    setAdded('')
  }
  return (
    <Field label="附件" hint="名称会列在正文之后">
      <DragList
        items={attachments.map((name, place) => ({ name, id: String(ids.current[place]) }))}
        idOf={({ id }) => id}
        called="个附件"
        onMove={move}
      >
        {({ name }, place, handle) => (
          <View className="notice-editor__attachment">
            {handle}
            <View>{place + 1}.</View>
            <TextInput
              label={`附件 ${place + 1}`}
              value={name}
              onInput={(next) =>
                next.trim() && onChange(attachments.map((one, n) => (n === place ? next : one)))
              }
              maxLength={120}
            />
            <Button look="quiet" disabled={place === 0} onPress={() => move(place, place - 1)}>
              上移
            </Button>
            <Button look="quiet" onPress={() => remove(place)}>
              删除
            </Button>
          </View>
        )}
      </DragList>
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

/** Names may be alike: each has a number of its own, so that a field that is moved takes its focus along. */
function useIds(count: number) {
  const ids = useRef<number[]>([])
  const made = useRef(0)
  while (ids.current.length < count) ids.current.push(made.current++)
  ids.current.length = count
  return ids
}
