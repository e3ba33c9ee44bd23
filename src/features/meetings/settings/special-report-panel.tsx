import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { TextInput } from '@/ui/text-input'
import { specialReportDays } from '@domain/meeting-clock/rule'
import type { Settings } from './use-notice-settings'

interface SpecialReportPanelProps {
  days: Settings['specialReport']
  onChange: ((days: Settings['specialReport']) => void) | undefined
}

const steps = [
  ['draft', '送交征求意见，会前天数'],
  ['revised', '修改后送交常委会，会前天数'],
  ['toMembers', '发给组成人员，会前天数'],
] as const

/** 专项工作报告: 20, 10 and 7 days by the law; the district may ask for more. */
export function SpecialReportPanel({ days, onChange }: SpecialReportPanelProps) {
  return (
    <Panel title="专项工作报告">
      {steps.map(([step, label]) => (
        <Field
          key={step}
          label={label}
          hint={`监督法第十五条：不少于 ${specialReportDays[step]} 天`}
        >
          <TextInput
            label={label}
            value={String(days[step])}
            onInput={(text) => onChange?.({ ...days, [step]: Number(text) || 0 })}
            maxLength={3}
          />
        </Field>
      ))}
    </Panel>
  )
}
