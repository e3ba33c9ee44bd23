import { showDay } from '../dates/day'
import { frontMatterOf } from '../provisions/front-matter'
import type { Note } from '../provisions/provision'
import { changeLabels, type Change } from '../vocabulary/rulebook'
import type { EditionState, RuleContent } from './edition'

/** The meeting that passed it, and its day. */
interface Passed {
  meeting: string
  on: string
  /** How it changed what was passed before; nothing for the first text of a rule. */
  change?: Change | undefined
}

/** What a draft is called beside its title; 试行 and 暂行 stay, for they are part of what was passed. */
const draftMark = /（(草案|征求意见稿|修订稿|修改稿|送审稿|讨论稿|审议稿)[^（）]{0,10}）$/

/** A title without what it bears as a draft. */
export const adoptedTitle = (title: string): string => title.replace(draftMark, '')

/**
 * Whether somebody has to say how this text changes an earlier one: there is one, kept here or told by the 题注 it came
 * with, and nothing is written of this meeting yet. What is written stays as it is.
 */
export const asksChange = (
  { ordinal, content }: Pick<EditionState, 'ordinal' | 'content'>,
  passed: Pick<Passed, 'on'>,
): boolean => (ordinal > 1 || making(content).length > 0) && !isNoted(content, passed)

/** Somebody wrote it into the draft already. */
const isNoted = (content: RuleContent, { on }: Pick<Passed, 'on'>): boolean =>
  making(content).some((act) => act.on === on)

/** What made or changed the text; 印发, 公布 and 施行 leave it as it was. */
const making = ({ notes }: RuleContent): Note['acts'] =>
  notes.flatMap(({ acts }) => acts.filter(({ act }) => act !== 'issued'))

/** The words as passed: under the title without 草案, with the note of how they came about. */
export const adoptedContent = (content: RuleContent, passed: Passed): RuleContent => ({
  ...content,
  title: adoptedTitle(content.title),
  notes: isNoted(content, passed) ? content.notes : withNote(content.notes, passed),
})

/** 题注: in the bracket that is there, or as a line below those that are there, or as the first bracket of the rule. */
function withNote(notes: readonly Note[], { meeting, on, change }: Passed): Note[] {
  const told = `${showDay(on)}${meeting}${change ? changeLabels[change] : '通过'}`
  const last = notes.findLastIndex((note) => note.acts.length > 0)
  const before = notes[last]
  if (!before) return [...notes, noteOf(`（${told}）`, notes.at(-1)?.line ?? 1)]
  const bracket = /^[（(].*[）)]$/.test(before.text)
  if (!bracket)
    return [...notes.slice(0, last + 1), noteOf(told, before.line), ...notes.slice(last + 1)]
  const text = `${before.text.slice(0, -1)} ${told}${before.text.slice(-1)}`
  return notes.map((note, place) => (place === last ? noteOf(text, note.line) : note))
}

/** Read as the note of a file is. */
function noteOf(text: string, line: number): Note {
  const { notes } = frontMatterOf([
    { text: '某某规则', at: 1 },
    { text, at: 2 },
  ])
  return { text, acts: notes[0]?.acts ?? [], line }
}
