import { useState, type ReactNode } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'
import { useWide } from '@/platform/use-wide'
import { Chips } from '../chips'

type Kind = 'list' | 'table'

export interface Shape {
  asTable: boolean
  choice: ReactNode
}

/** For a list that is more than rows: on a wide screen it may be seen as a table as well, as this device remembers. */
export function useShape(name: string, listCalled: string): Shape {
  const shapes: { value: Kind; text: string }[] = [
    { value: 'list', text: listCalled },
    { value: 'table', text: '表格' },
  ]
  const memory = `shape.${name}`
  const wide = useWide()
  const [shape, setShape] = useState<Kind>(() => readPreference<Kind>(memory) ?? 'list')
  const choose = (next: Kind) => {
    setShape(next)
    writePreference(memory, next)
  }
  return {
    asTable: wide && shape === 'table',
    choice: wide && <Chips label="样式" options={shapes} value={shape} onChoose={choose} />,
  }
}
