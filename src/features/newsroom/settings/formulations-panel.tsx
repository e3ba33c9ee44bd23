import { useState } from 'react'
import { showDay } from '@domain/dates/day'
import { FormulationDialog } from './formulation-dialog'
import { ListPanel } from './list-panel'
import type { Settings } from './use-settings'

type Formulations = Settings['lists']['formulations']

interface FormulationsPanelProps {
  formulations: Formulations
  /** Absent where they may only be read. */
  onAdd: ((line: string) => boolean) | undefined
  onChange: ((formulations: Formulations) => void) | undefined
}

/** 固定表述, each with its dates. */
export function FormulationsPanel({ formulations, onAdd, onChange }: FormulationsPanelProps) {
  const [editing, setEditing] = useState<number>()
  const edited = editing === undefined ? undefined : formulations[editing]
  return (
    <>
      <ListPanel
        title="固定表述"
        hint="写作“规范表述”或“规范表述=错误写法/错误写法”；启用、停用日期在“修改”中填写"
        items={formulations.map(({ text, wrong, from, until }) => ({
          title: text,
          note: [
            wrong?.length ? `不作：${wrong.join('、')}` : '',
            from ? `${showDay(from)}起` : '',
            until ? `${showDay(until)}停用` : '',
          ]
            .filter(Boolean)
            .join('；'),
        }))}
        onAdd={onAdd}
        onEdit={onChange && setEditing}
        onRemove={onChange && ((index) => onChange(formulations.filter((_, n) => n !== index)))}
      />
      {edited && onChange && (
        <FormulationDialog
          formulation={edited}
          onDone={(formulation) => {
            onChange(formulations.map((one, n) => (n === editing ? formulation : one)))
            setEditing(undefined)
          }}
          onDismiss={() => setEditing(undefined)}
        />
      )}
    </>
  )
}
