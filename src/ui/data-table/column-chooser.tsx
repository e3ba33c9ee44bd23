import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../button'
import { CheckRow } from '../check-row'
import type { TableColumn } from './table-rows'

interface ColumnChooserProps<Row> {
  columns: readonly TableColumn<Row>[]
  hidden: readonly string[]
  onToggle: (key: string) => void
}

/** 选择列: opens below its button; closes by Escape or a press beside it. */
export function ColumnChooser<Row>({ columns, hidden, onToggle }: ColumnChooserProps<Row>) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const beside = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', beside)
    return () => document.removeEventListener('pointerdown', beside)
  }, [open])
  return (
    <div
      ref={whole}
      className="data-table__chooser"
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <Button onPress={() => setOpen(!open)}>{open ? '选好了' : '选择列'}</Button>
      {open && (
        <View className="data-table__columns" ariaRole="group" ariaLabel="显示哪些列">
          {columns.slice(1).map(({ key, label }) => (
            <CheckRow
              key={key}
              text={label}
              checked={!hidden.includes(key)}
              onChange={() => onToggle(key)}
            />
          ))}
        </View>
      )}
    </div>
  )
}
