import { useState } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'
import type { TableColumn } from './table-rows'

/** Which columns are shown, remembered on this device. The first names the row and stays. */
export function useHiddenColumns<Row>(name: string, columns: readonly TableColumn<Row>[]) {
  const memory = `columns.${name}`
  const [hidden, setHidden] = useState<readonly string[]>(
    () =>
      readPreference<string[]>(memory) ??
      columns.filter(({ hiddenAtFirst }) => hiddenAtFirst).map(({ key }) => key),
  )
  const shown = columns.filter(({ key }, place) => place === 0 || !hidden.includes(key))
  const toggle = (key: string) => {
    const next = hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key]
    setHidden(next)
    writePreference(memory, next)
  }
  return { hidden, shown, toggle }
}
