import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { Pressable } from '@/ui/pressable'
import { TextInput } from '@/ui/text-input'
import type { Settings } from './use-notice-settings'
import './settings.scss'

interface BasicsPanelProps {
  settings: Settings
  onChange: ((part: Partial<Settings>) => void) | undefined
}

/** 届次, quiet hours, other kinds of meeting, and who may check what. */
export function BasicsPanel({ settings, onChange }: BasicsPanelProps) {
  const { term, quiet, otherKinds, mayCombine } = settings
  const [kind, setKind] = useState('')
  return (
    <Panel title="基本设置">
      <Field label="现在是第几届" hint="数字；新建会议按它编号">
        <TextInput
          label="现在是第几届"
          value={term > 1 ? String(term) : ''}
          onInput={(text) => onChange?.({ term: Math.max(1, Number(text) || 1) })}
          placeholder="没有填写时，按名册里最近一届"
          maxLength={2}
        />
      </Field>
      <Field label="夜间不打扰" hint="写作 21:30；发出时选了夜间也催办的，不受限制">
        <View className="days-add">
          <TextInput
            label="从"
            value={quiet.from}
            onInput={(from) => onChange?.({ quiet: { ...quiet, from } })}
            maxLength={5}
          />
          <View className="type-body days-add__to">至</View>
          <TextInput
            label="到"
            value={quiet.to}
            onInput={(to) => onChange?.({ quiet: { ...quiet, to } })}
            maxLength={5}
          />
        </View>
      </Field>
      <Field label="其他会议的名称" hint="例如：秘书长办公会议">
        {onChange && (
          <View className="days-add">
            <TextInput label="其他会议的名称" value={kind} onInput={setKind} maxLength={20} />
            <Button
              disabled={kind.trim().length < 2 || otherKinds.includes(kind.trim())}
              onPress={() => {
                onChange({ otherKinds: [...otherKinds, kind.trim()] })
                setKind('')
              }}
            >
              加入
            </Button>
          </View>
        )}
        <View className="days-list">
          {otherKinds.map((name) => (
            <Pressable
              key={name}
              className="days-list__one"
              label={`去掉${name}`}
              disabled={!onChange}
              onPress={() => onChange?.({ otherKinds: otherKinds.filter((one) => one !== name) })}
            >
              {onChange ? `${name} ×` : name}
            </Pressable>
          ))}
        </View>
      </Field>
      <CheckRow
        text="人手不足：允许一人既审核又签发（拟稿人始终不能审签自己的通知）"
        checked={mayCombine}
        onChange={(on) => onChange?.({ mayCombine: on })}
      />
    </Panel>
  )
}
