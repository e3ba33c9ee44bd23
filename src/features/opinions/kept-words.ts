import { useState } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'

const nameOf = (about: string) => `opinion:${about}`

/** What was written about something and not sent; empty where nothing was. */
export const keptWords = (about: string): string => readPreference<string>(nameOf(about)) ?? ''

/** Words being written that stay on this device until they were sent. */
export function useKeptWords(about: string) {
  const name = nameOf(about)
  const [words, setWords] = useState(() => keptWords(about))
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
