import { diffArrays } from 'diff'
import { wordDifferences as pieces, type Difference } from '@domain/review/word-differences'
import { placesOf } from '@domain/story/places'
import { publicPassages } from '@domain/story/story-passages'
import { factsOf, formOf, kindOf } from './round-facts'
import type { StoryContent } from './story-store'

export interface PassageChange {
  passage: string
  place: string
  pieces: Difference[]
  /** What is not words, in words: moved, laid out otherwise. */
  form?: string
  /** fileIds of a picture that came, went or gave way to another. */
  pictures?: { before?: string | undefined; after?: string | undefined }
}

/**
 * 与上一轮的不同: everything that was approved by its hash and is not what it was. The facts beside the text,
 * the pictures, every passage that is new, gone or changed, word by word in reading order, and what was
 * moved or laid out otherwise.
 */
export function compareRounds(before: StoryContent, after: StoryContent): PassageChange[] {
  return [
    ...changedFacts(before, after),
    ...changedPassages(before, after),
    ...changedPictures(before, after),
    ...changedForms(before, after),
  ]
}

function changedFacts(before: StoryContent, after: StoryContent): PassageChange[] {
  const old = factsOf(before)
  const facts = factsOf(after).flatMap(({ id, place, text }, n) => {
    const was = old[n]?.text ?? ''
    return was === text ? [] : [{ passage: id, place, pieces: pieces(was, text) }]
  })
  const pictures = { before: before.coverFileId, after: after.coverFileId }
  return pictures.before === pictures.after
    ? facts
    : [...facts, { passage: 'cover', place: '封面', pieces: [], pictures }]
}

function changedPassages(before: StoryContent, after: StoryContent): PassageChange[] {
  const old = publicPassages(before)
  const now = publicPassages(after)
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

function changedPictures(before: StoryContent, after: StoryContent): PassageChange[] {
  const old = picturesOf(before)
  const now = picturesOf(after)
  const changed = [...now].flatMap(([passage, { fileId, place }]) => {
    const was = old.get(passage)?.fileId
    return was === fileId
      ? []
      : [{ passage, place, pieces: [], pictures: { before: was, after: fileId } }]
  })
  const gone = [...old]
    .filter(([passage]) => !now.has(passage))
    .map(([passage, { fileId, place }]) => ({
      passage,
      place: `原${place}`,
      pieces: [],
      pictures: { before: fileId },
    }))
  return [...changed, ...gone]
}

const picturesOf = ({ blocks }: StoryContent) =>
  new Map(
    blocks
      .flatMap((block) => (block.kind === 'image' ? [block] : []))
      .map(({ id, fileId }, n) => [id, { fileId, place: `图片${n + 1}` }]),
  )

function changedForms(before: StoryContent, after: StoryContent): PassageChange[] {
  const old = new Map(before.blocks.map((block) => [block.id, block]))
  const kept = new Set(after.blocks.map(({ id }) => id))
  const common = (content: StoryContent) =>
    content.blocks.map(({ id }) => id).filter((id) => old.has(id) && kept.has(id))
  const moved = new Set(
    diffArrays(common(before), common(after)).flatMap(({ value, added }) => (added ? value : [])),
  )
  const places = placesOf(publicPassages(after))
  return after.blocks.flatMap((block) => {
    const was = old.get(block.id)
    if (!was) return []
    const how = [
      ...(moved.has(block.id) ? ['移动了位置'] : []),
      ...(was.kind !== block.kind
        ? [`由${kindOf(was)}改为${kindOf(block)}`]
        : formOf(was) !== formOf(block)
          ? ['改了格式']
          : []),
    ]
    const place =
      places.get(block.id) ?? [...places].find(([id]) => id.startsWith(`${block.id}/`))?.[1]
    return how.length > 0
      ? [{ passage: block.id, place: place ?? kindOf(block), pieces: [], form: how.join('，') }]
      : []
  })
}
