import { View } from '@tarojs/components'
import { Button } from './button'
import { Field } from './field'
import { TextInput } from './text-input'
import './contact-fields.scss'

export interface Contact {
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

interface ContactFieldsProps {
  place: number
  /** Where a number that is left empty stays as it is. */
  phoneHint?: string | undefined
  contact: Contact
  problemOf: (field: keyof Contact) => string | undefined
  onChange: (contact: Contact) => void
  onRemove: (() => void) | undefined
}

/** One person of a list, by how to reach them. */
export function ContactFields(props: ContactFieldsProps) {
  const { place, contact, phoneHint, problemOf, onChange, onRemove } = props
  return (
    <View className="contact">
      <View className="contact__head">
        <View className="type-heading">第{place + 1}位</View>
        {onRemove && (
          <Button look="quiet" onPress={onRemove}>
            删去
          </Button>
        )}
      </View>
      <View className="contact__fields">
        {fields.map(({ name, label, maxLength, ...field }) => (
          <Field
            key={name}
            label={label}
            hint={name === 'phone' ? phoneHint : 'hint' in field ? field.hint : undefined}
            problem={problemOf(name)}
          >
            <TextInput
              label={`第${place + 1}位${label}`}
              value={contact[name]}
              maxLength={maxLength}
              onInput={(value) => onChange({ ...contact, [name]: value })}
            />
          </Field>
        ))}
      </View>
    </View>
  )
}
