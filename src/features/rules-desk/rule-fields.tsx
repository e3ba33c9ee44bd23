import { View } from '@tarojs/components'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import type { InputNamed } from '@domain/operations'
import { bookLabels, pathLabels, scopeLabels } from '@domain/vocabulary/rulebook'
import './rule-fields.scss'

type Fields = InputNamed<'rules.importRule'>['rule']
/** As typed: the order may be no number yet. */
export type TypedFields = Omit<Fields, 'order'> & { order: string }

export const typed = ({ order, ...rest }: Fields): TypedFields => ({
  ...rest,
  order: String(order),
})

/** What was typed, where it is complete. */
export function read({ order, part, ...rest }: TypedFields): Fields | undefined {
  if (!/^\d{1,4}$/.test(order.trim()) || part.trim() === '') return undefined
  return { ...rest, part: part.trim(), order: Number(order) }
}

const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, text]) => ({ value, text }))

interface RuleFieldsProps {
  value: TypedFields
  /** 编 that other rules of the book stand in. */
  parts: readonly string[]
  /** With what is changed of it. */
  onChange: (part: Partial<TypedFields>) => void
}

/** Where a rule stands in the compilations, who may read it, and who passes it. */
export function RuleFields({ value, parts, onChange: change }: RuleFieldsProps) {
  return (
    <View>
      <Field label="汇编">
        <Chips
          label="汇编"
          options={optionsOf(bookLabels)}
          value={value.book}
          onChoose={(book) => change({ book })}
        />
      </Field>
      <View className="rule-place">
        <Field label="编" hint="在汇编里归入哪一部分">
          {parts.length > 0 && (
            <Chips
              label="已有的编"
              options={parts.map((name) => ({ value: name, text: name }))}
              value={value.part}
              onChoose={(part) => change({ part })}
            />
          )}
          <TextInput
            label="编"
            value={value.part}
            onInput={(part) => change({ part })}
            placeholder="例如：会议制度"
            maxLength={40}
          />
        </Field>
        <Field label="次序">
          <TextInput
            label="次序"
            value={value.order}
            onInput={(order) => change({ order })}
            maxLength={4}
          />
        </Field>
      </View>
      <Field label="公开范围" hint="谁可以查阅">
        <Chips
          label="公开范围"
          options={optionsOf(scopeLabels)}
          value={value.scope}
          onChoose={(scope) => change({ scope })}
        />
      </Field>
      <Field label="通过途径">
        <Chips
          label="通过途径"
          options={optionsOf(pathLabels)}
          value={value.path}
          onChoose={(path) => change({ path })}
        />
      </Field>
    </View>
  )
}
