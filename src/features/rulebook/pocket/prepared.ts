import type { Snapshot } from '@domain/rulebook-snapshot/snapshot'
import { linksOfBook, type BookLinks } from '@domain/rulebook/links-in-book'
import { indexRulebook, type RulebookIndex } from '@domain/search/rulebook/rulebook-index'

/** What is made of a book once, for as long as it is the one in the pocket. */
const once = <T>(make: (snapshot: Snapshot) => T) => {
  let of: Snapshot | undefined
  let made: T | undefined
  return (snapshot: Snapshot): T => {
    if (of !== snapshot) [of, made] = [snapshot, make(snapshot)]
    return made as T
  }
}

export const indexOfBook: (snapshot: Snapshot) => RulebookIndex = once(({ rules }) =>
  indexRulebook(rules),
)
export const linksOf: (snapshot: Snapshot) => BookLinks = once(({ rules }) => linksOfBook(rules))
