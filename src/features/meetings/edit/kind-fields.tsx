import { View } from '@tarojs/components'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import { meetingKindNames, meetingKinds } from '@domain/vocabulary/meeting-kinds'
import { counted } from './form'
import type { MeetingForm } from './use-form'

const options = meetingKindNames.map((value) => ({ value, text: meetingKinds[value] }))

/** What kind of meeting, which one of its 届, and what it is called. */
export function KindFields({ desk, isNew }: { desk: MeetingForm; isNew: boolean }) {
  const { form, set, otherKinds } = desk
  return (
    <>
      {isNew && (
        <View className="edit-kinds">
          <Chips
            label="会议种类"
            options={options}
            value={form.kind}
            onChoose={(kind) => set({ kind, kindName: '' })}
          />
        </View>
      )}
      {form.kind === 'other' && isNew && otherKinds.length > 0 && (
        <Chips
          label="其他会议"
          options={otherKinds.map((name) => ({ value: name, text: name }))}
          value={form.kindName || undefined}
          onChoose={(kindName) => set({ kindName })}
        />
      )}
      {counted.includes(form.kind) && (
        <View className="edit-numbers">
          <Field label="届" hint="数字">
            <TextInput
              label="届"
              value={form.term}
              onInput={(term) => set({ term })}
              maxLength={2}
            />
          </Field>
          <Field label="次" hint="接上一次">
            <TextInput
              label="次"
              value={form.ordinal}
              onInput={(ordinal) => set({ ordinal })}
              maxLength={3}
            />
          </Field>
        </View>
      )}
      <Field label={counted.includes(form.kind) ? '会议名称' : '活动名称'}>
        <TextInput
          label="名称"
          value={form.title}
          onInput={(title) => set({ title })}
          placeholder={counted.includes(form.kind) ? '' : '例如：义务教育优质均衡发展情况调研'}
          maxLength={80}
        />
      </Field>
    </>
  )
}
