import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import { organKindLabels, type OrganKind } from '@domain/vocabulary/organ-kinds'
import './organ-choice.scss'

interface OrganChoiceProps {
  value: readonly string[]
  onChoose: (organIds: readonly string[]) => void
}

/** Organs of the roster, kind by kind; a whole kind at one press. */
export function OrganChoice({ value, onChoose }: OrganChoiceProps) {
  const [typed, setTyped] = useState('')
  const organs = useQuery('people.listUnits', {}).output?.organs ?? []
  const offered = organs.filter(({ name }) => name.includes(typed.trim()))
  const kinds = (Object.keys(organKindLabels) as OrganKind[])
    .map((kind) => ({ kind, those: offered.filter((organ) => organ.kind === kind) }))
    .filter(({ those }) => those.length > 0)
  const without = (ids: readonly string[]) => value.filter((id) => !ids.includes(id))
  return (
    <Field label="单位" hint={`已选 ${value.length} 个`}>
      <TextInput
        label="查找单位"
        value={typed}
        onInput={setTyped}
        placeholder="输入单位名称查找"
        maxLength={40}
      />
      <View className="organ-choice">
        {kinds.map(({ kind, those }) => {
          const ids = those.map(({ id }) => id)
          const all = ids.every((id) => value.includes(id))
          return (
            <View key={kind}>
              <View className="organ-choice__kind">
                <View className="type-small">{organKindLabels[kind]}</View>
                {ids.length > 1 && (
                  <Button
                    look="quiet"
                    onPress={() => onChoose(all ? without(ids) : [...without(ids), ...ids])}
                  >
                    {all ? '全不选' : '全选'}
                  </Button>
                )}
              </View>
              {those.map(({ id, name }) => (
                <CheckRow
                  key={id}
                  text={name}
                  checked={value.includes(id)}
                  onChange={(on) => onChoose(on ? [...value, id] : without([id]))}
                />
              ))}
            </View>
          )
        })}
      </View>
    </Field>
  )
}
