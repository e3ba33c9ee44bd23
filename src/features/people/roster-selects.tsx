import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Select } from '@/ui/select'
import type { OutputNamed } from '@domain/operations'
import {
  appointmentKindNames,
  appointmentKinds,
  type AppointmentKind,
} from '@domain/vocabulary/appointment-kinds'
import type { Filter } from './use-people'
import './roster-selects.scss'

export type Narrowed = Pick<Filter, 'kind' | 'organId' | 'delegation'>

interface RosterSelectsProps {
  units: OutputNamed<'people.listUnits'>
  narrowed: Narrowed
  onNarrow: (narrowed: Narrowed) => void
}

/** Whom of the whole roster: by appointment, unit and delegation. Each may have ended, as 状态 tells. */
export function RosterSelects({ units, narrowed, onNarrow }: RosterSelectsProps) {
  const delegations = [...new Set(units.bodies.flatMap((body) => body.delegations))]
  const choose = (name: keyof Narrowed) => (value: string) => {
    const { [name]: _, ...others } = narrowed
    onNarrow({ ...others, ...(value && { [name]: value }) } as Narrowed)
  }
  return (
    <View className="roster-selects">
      <Select
        label="任职"
        options={appointmentKindNames.map((value: AppointmentKind) => ({
          value,
          text: appointmentKinds[value].label,
        }))}
        value={narrowed.kind ?? ''}
        onChoose={choose('kind')}
      />
      <Select
        label="单位"
        options={units.organs.map(({ id, name }) => ({ value: id, text: name }))}
        value={narrowed.organId ?? ''}
        onChoose={choose('organId')}
      />
      <Select
        label="代表团"
        options={delegations.map((name) => ({ value: name, text: name }))}
        value={narrowed.delegation ?? ''}
        onChoose={choose('delegation')}
      />
      {Object.values(narrowed).some(Boolean) && (
        <Button look="quiet" onPress={() => onNarrow({})}>
          清除筛选
        </Button>
      )}
    </View>
  )
}
