import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { Pressable } from '@/ui/pressable'
import { TextInput } from '@/ui/text-input'
import { outletKey } from '@domain/submissions/keys'
import { outletLevelLabels, outletLevels, type OutletLevel } from '@domain/vocabulary/outlet-levels'
import './picker.scss'

export interface Outlet {
  outlet: string
  level: OutletLevel
}

interface OutletPickerProps {
  outlets: readonly Outlet[]
  onChange: (outlets: readonly Outlet[]) => void
  /** One only, where a record is put right. */
  single?: boolean
  problem?: string | undefined
}

const levels = outletLevels.map((value) => ({ value, text: outletLevelLabels[value] }))

/** 媒体: one used before, or a new one with its level. */
export function OutletPicker({ outlets, onChange, single, problem }: OutletPickerProps) {
  const [typed, setTyped] = useState('')
  const [level, setLevel] = useState<OutletLevel>('district')
  const known = useQuery('news.listOutlets', {}).output?.outlets ?? []
  const taken = new Set(outlets.map(({ outlet }) => outletKey(outlet)))
  const offered = known.filter(
    ({ outlet }) => !taken.has(outletKey(outlet)) && outlet.includes(typed.trim()),
  )
  const add = (one: Outlet) => {
    onChange(single ? [one] : [...outlets, one])
    setTyped('')
  }
  const isNew = typed.trim().length >= 2 && !known.some((one) => one.outlet === typed.trim())
  return (
    <Field label="媒体" hint={single ? undefined : '投给几家就选几家'} problem={problem}>
      <View className="picker__chosen">
        {outlets.map((one) => (
          <Pressable
            key={outletKey(one.outlet)}
            className="picker__one"
            label={`去掉${one.outlet}`}
            onPress={() => onChange(outlets.filter((other) => other !== one))}
          >
            {one.outlet}（{outletLevelLabels[one.level]}）×
          </Pressable>
        ))}
      </View>
      <TextInput
        label="媒体"
        value={typed}
        onInput={setTyped}
        placeholder="从下面选，或填写名称"
        maxLength={40}
      />
      <View className="picker__offered">
        {offered.slice(0, 6).map((one) => (
          <Button key={outletKey(one.outlet)} onPress={() => add(one)}>
            {one.outlet}
          </Button>
        ))}
      </View>
      {isNew && (
        <>
          <Chips label="层级" options={levels} value={level} onChoose={setLevel} />
          <Button onPress={() => add({ outlet: typed.trim(), level })}>
            {`加入“${typed.trim()}”`}
          </Button>
        </>
      )}
    </Field>
  )
}
