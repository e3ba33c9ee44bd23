import { useState, type ReactNode } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'
import { useWide } from '@/platform/use-wide'
import { Chips } from '../chips'

type Shape = 'list' | 'table'

const shapes: { value: Shape; text: string }[] = [
  { value: 'list', text: '名单' },
  { value: 'table', text: '表格' },
]

/** For a list that is more than rows: on a wide screen it may be seen as a table as well, as this device remembers. */
export function useShape(name: string): { asTable: boolean; choice: ReactNode } {
  const memory = `shape.${name}`
  const wide = useWide()
  const [shape, setShape] = useState<Shape>(() => readPreference<Shape>(memory) ?? 'list')
  const choose = (next: Shape) => {
    setShape(next)
    writePreference(memory, next)
  }
  return {
    asTable: wide && shape === 'table',
    choice: wide && <Chips label="样式" options={shapes} value={shape} onChoose={choose} />,
  }
}
