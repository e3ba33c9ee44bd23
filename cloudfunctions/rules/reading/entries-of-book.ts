import { dayOf } from '@domain/dates/day'
import { inBook } from '@domain/rulebook/in-book'
import { byPart } from '@domain/rulebook/part-order'
import { mayRead } from '@domain/rulebook/scope-of'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import { bookLabels, pathLabels, type AdoptionPath, type Scope } from '@domain/vocabulary/rulebook'
import { find } from '../../platform/database'
import { listEditions } from '../edition-cards'
import { rules } from '../rule-store'

/** A rule as the book holds it, but for its words: they stand in its edition and never change. */
export type Entry = Omit<SnapshotRule, 'notes' | 'provisions'>

/** 主任会议, 常委会会议. */
const adopter = (path: AdoptionPath) => pathLabels[path].replace(/通过$/, '')

/** What somebody with this scope finds in the book at this moment, in its order. Two requests, without any words. */
export async function entriesOfBook(widest: Scope, now: string): Promise<Entry[]> {
  const day = dayOf(now)
  const [all, editions] = await Promise.all([
    find(rules, { where: {}, orderBy: ['_id', 'asc'], limit: 1000 }),
    listEditions(),
  ])
  const entries = all
    .filter(({ scope }) => mayRead(scope, widest))
    .flatMap(({ _id: ruleId, book, part, order }): Entry[] => {
      const own = editions.filter((edition) => edition.ruleId === ruleId)
      const held = inBook(own, day)
      if (!held?.edition.adoption) return []
      const { edition, standing } = held
      const { by, on: adoptedOn, effectiveOn } = held.edition.adoption
      const { _id: editionId, title } = edition
      const adopted = { adoptedBy: adopter(by), adoptedOn, effectiveOn }
      return [{ ruleId, editionId, title, book, part, order, standing, ...adopted }]
    })
  return entries.sort(inOrder)
}

const books = Object.keys(bookLabels)
const inOrder = (a: Entry, b: Entry) =>
  books.indexOf(a.book) - books.indexOf(b.book) || byPart(a.part, b.part) || a.order - b.order
