import { CheckRow } from '@/ui/check-row'
import { Field } from '@/ui/field'
import { changeLabels, type Change } from '@domain/vocabulary/rulebook'

const changes = Object.entries({
  amended: '依照修改决定，改动部分条文',
  revised: '全文重新审议、重新公布',
} satisfies Record<Change, string>) as [Change, string][]

interface ChangeFieldProps {
  value: Change | undefined
  onChange: (value: Change) => void
}

/** How a text changes an earlier one, as its 题注 will say; never guessed. */
export const ChangeField = ({ value: chosen, onChange }: ChangeFieldProps) => (
  <Field label="题注写作" hint="照会议的决定选">
    {changes.map(([value, means]) => (
      <CheckRow
        key={value}
        text={`${changeLabels[value]}：${means}`}
        checked={value === chosen}
        onChange={() => onChange(value)}
      />
    ))}
  </Field>
)
