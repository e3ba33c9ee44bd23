import { diffArrays } from 'diff'
import type { Passage } from '@domain/proofreading/mark'
import { storyPassages } from '@domain/story/story-passages'
import type { StoryContent } from './story-store'

export interface PassageChange {
  passage: string
  place: string
  pieces: { text: string; as: 'same' | 'added' | 'removed' }[]
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)

/** 与上一轮的不同: every passage that is new, gone or changed, word by word, in reading order. */
export function compareRounds(before: StoryContent, after: StoryContent): PassageChange[] {
  const old = storyPassages(before)
  const now = storyPassages(after)
  const oldTexts = new Map(old.map(({ id, text }) => [id, text]))
  const kept = new Set(now.map(({ id }) => id))
  const places = placesOf(now)
  const gonePlaces = placesOf(old)

  const changes = now.flatMap(({ id, text }) => {
    const was = oldTexts.get(id) ?? ''
    return was === text
      ? []
      : [{ passage: id, place: places.get(id) ?? '', pieces: pieces(was, text) }]
  })
  const gone = old
    .filter(({ id, text }) => !kept.has(id) && text !== '')
    .map(({ id, text }) => ({
      passage: id,
      place: `原${gonePlaces.get(id) ?? ''}`,
      pieces: [{ text, as: 'removed' as const }],
    }))
  return [...changes, ...gone]
}

const pieces = (before: string, after: string): PassageChange['pieces'] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    as: added ? 'added' : removed ? 'removed' : 'same',
  }))

const fixedPlaces: Record<string, string> = {
  title: '标题',
  summary: '摘要',
  correction: '更正说明',
}

/** Where a passage stands, as people count: 第3段, 图片说明2. */
function placesOf(passages: readonly Passage[]): Map<string, string> {
  const counted = new Map<string, number>()
  return new Map(
    passages.map(({ id, role }) => {
      const fixed = fixedPlaces[id]
      if (fixed) return [id, fixed]
      const label = { heading: '小标题', caption: '图片说明', cell: '表格', note: '注释' }[
        role as string
      ]
      const key = label ?? '段'
      const number = (counted.get(key) ?? 0) + 1
      counted.set(key, number)
      return [id, label ? `${label}${number}` : `第${number}段`]
    }),
  )
}
