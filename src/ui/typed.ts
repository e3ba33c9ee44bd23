import { createContext, useContext, useId, useLayoutEffect, useRef, useState } from 'react'

/** Told by each field whether it holds what somebody typed and nothing has taken. */
export const TypedFields = createContext<(field: string, typed: boolean) => void>(() => undefined)

/**
 * For a field: gives what is to be called with what somebody types or picks. Emptied, or as it was at first, it holds
 * nothing of theirs. `value` is what it holds, written as one text.
 */
export function useTyped<Next>(value: string, onInput: (next: Next) => void): (next: Next) => void {
  const tell = useContext(TypedFields)
  const field = useId()
  const first = useRef(value)
  const [touched, setTouched] = useState(false)
  const typed = touched && value.trim() !== '' && value !== first.current
  // At once: the next stroke may be Esc.
  useLayoutEffect(() => {
    tell(field, typed)
    return () => tell(field, false)
  }, [tell, field, typed])
  return (next) => {
    setTouched(true)
    onInput(next)
  }
}

/** For what holds fields: whether any of them holds something, and what to give to `TypedFields`. */
export function useTypedFields() {
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set())
  const [tell] = useState(() => (field: string, typed: boolean) => {
    setFields((before) => {
      if (before.has(field) === typed) return before
      const next = new Set(before)
      if (typed) next.add(field)
      else next.delete(field)
      return next
    })
  })
  return { typed: fields.size > 0, tell }
}
