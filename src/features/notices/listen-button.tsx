import { useEffect, useRef, useState } from 'react'
import { canReadAloud, readAloud } from '@/platform/read-aloud'
import { Button } from '@/ui/button'

/** 听通知; not there where nothing can speak. */
export function ListenButton({ text }: { text: string }) {
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>()
  useEffect(() => () => stop.current?.(), [])
  if (!canReadAloud()) return null
  const press = () => {
    if (reading) return stop.current?.()
    setReading(true)
    stop.current = readAloud(text, () => setReading(false))
  }
  return <Button onPress={press}>{reading ? '停止朗读' : '听通知'}</Button>
}
