import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { Pressable } from '@/ui/pressable'
import { TextInput } from '@/ui/text-input'
import { readDays } from './read-days'
import './settings.scss'

interface DaysPanelProps {
  title: string
  hint: string
  days: readonly string[]
  onChange: ((days: string[]) => void) | undefined
}

/** Days of the State Council's calendar: typed one by one or as 2027-02-06至2027-02-12. */
export function DaysPanel({ title, hint, days, onChange }: DaysPanelProps) {
  const [typed, setTyped] = useState('')
  const add = () => {
    const read = readDays(typed)
    if (!read) return say('请写作 2027-02-06 或 2027-02-06至2027-02-12')
    onChange?.([...new Set([...days, ...read])].sort())
    setTyped('')
  }
  return (
    <Panel title={`${title}（${days.length} 天）`}>
      <View className="type-small">{hint}</View>
      {onChange && (
        <View className="days-add">
          <TextInput
            label={title}
            value={typed}
            onInput={setTyped}
            onConfirm={add}
            placeholder="2027-02-06至2027-02-12"
            maxLength={30}
          />
          <Button disabled={!typed.trim()} onPress={add}>
            加入
          </Button>
        </View>
      )}
      <View className="days-list">
        {days.map((day) => (
          <Pressable
            key={day}
            className="days-list__one"
            label={`去掉${day}`}
            disabled={!onChange}
            onPress={() => onChange?.(days.filter((one) => one !== day))}
          >
            {onChange ? `${day} ×` : day}
          </Pressable>
        ))}
      </View>
    </Panel>
  )
}
