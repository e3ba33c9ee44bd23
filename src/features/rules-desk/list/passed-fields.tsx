import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'

interface Passed {
  meeting: string
  on: string
  effectiveOn: string
}

interface PassedFieldsProps {
  value: Passed
  onChange: (value: Passed) => void
}

/** By which meeting, and when, a rule was passed before it was kept here. */
export function PassedFields({ value, onChange }: PassedFieldsProps) {
  const change = (part: Partial<Passed>) => onChange({ ...value, ...part })
  return (
    <>
      <Field label="通过的会议">
        <TextInput
          label="通过的会议"
          value={value.meeting}
          onInput={(meeting) => change({ meeting })}
          placeholder="区第十八届人大常委会第五次主任会议"
          maxLength={80}
        />
      </Field>
      <Field label="通过日期">
        <DayInput label="通过日期" value={value.on} onInput={(on) => change({ on })} />
      </Field>
      <Field label="施行日期">
        <DayInput
          label="施行日期"
          value={value.effectiveOn}
          onInput={(effectiveOn) => change({ effectiveOn })}
        />
      </Field>
    </>
  )
}
