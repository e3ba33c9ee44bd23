import { useState } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'

/** Words being written that stay on this device until they were sent. */
export function useKeptWords(about: string) {
  const name = `opinion:${about}`
  const [words, setWords] = useState(() => readPreference<string>(name) ?? '')
  return {
    words,
    write(next: string) {
      setWords(next)
      writePreference(name, next || undefined)
    },
    sent() {
      setWords('')
      writePreference(name, undefined)
    },
  }
}
