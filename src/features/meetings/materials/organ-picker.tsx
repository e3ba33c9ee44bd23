import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import './organ-picker.scss'

interface OrganPickerProps {
  value: string | undefined
  onChoose: (organId: string | undefined) => void
}

/** 报送单位: one of the roster, or none where the office prepares it itself. */
export function OrganPicker({ value, onChoose }: OrganPickerProps) {
  const [typed, setTyped] = useState('')
  const organs = useQuery('people.listUnits', {}).output?.organs ?? []
  const chosen = organs.find(({ id }) => id === value)
  if (chosen) {
    return (
      <Field label="报送单位">
        <View className="organ-picker">
          <View className="organ-picker__chosen">{chosen.name}</View>
          <Button look="quiet" onPress={() => onChoose(undefined)}>
            换一个
          </Button>
        </View>
      </Field>
    )
  }
  const offered = organs.filter(({ name }) => name.includes(typed.trim())).slice(0, 6)
  return (
    <Field label="报送单位" hint="办公室自己准备的不用选">
      <TextInput
        label="报送单位"
        value={typed}
        onInput={setTyped}
        placeholder="输入单位名称查找"
        maxLength={40}
        searches
      />
      <View className="organ-picker organ-picker--offered">
        {offered.map(({ id, name }) => (
          <Button key={id} onPress={() => onChoose(id)}>
            {name}
          </Button>
        ))}
      </View>
    </Field>
  )
}
