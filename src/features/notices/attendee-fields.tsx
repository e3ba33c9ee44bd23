import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import './attendee-fields.scss'

export interface Attendee {
  name: string
  title: string
  phone: string
  plate: string
}

const fields = [
  { name: 'name', label: '姓名', maxLength: 20 },
  { name: 'title', label: '职务', maxLength: 40 },
  { name: 'phone', label: '手机号', maxLength: 20 },
  { name: 'plate', label: '车牌号', hint: '开车来的才填', maxLength: 12 },
] as const

interface AttendeeFieldsProps {
  place: number
  attendee: Attendee
  problemOf: (field: keyof Attendee) => string | undefined
  onChange: (attendee: Attendee) => void
  onRemove: (() => void) | undefined
}

/** One of those who come. */
export function AttendeeFields(props: AttendeeFieldsProps) {
  const { place, attendee, problemOf, onChange, onRemove } = props
  return (
    <View className="attendee">
      <View className="attendee__head">
        <View className="type-heading">第{place + 1}位</View>
        {onRemove && (
          <Button look="quiet" onPress={onRemove}>
            删去
          </Button>
        )}
      </View>
      <View className="attendee__fields">
        {fields.map(({ name, label, maxLength, ...field }) => (
          <Field
            key={name}
            label={label}
            hint={'hint' in field ? field.hint : undefined}
            problem={problemOf(name)}
          >
            <TextInput
              label={`第${place + 1}位${label}`}
              value={attendee[name]}
              maxLength={maxLength}
              onInput={(value) => onChange({ ...attendee, [name]: value })}
            />
          </Field>
        ))}
      </View>
    </View>
  )
}
