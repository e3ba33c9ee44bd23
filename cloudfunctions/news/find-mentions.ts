import type { news } from '@domain/operations/news'
import { excerptAroundName } from '@domain/search/excerpt'
import { spreadPattern } from '@domain/search/spread'
import { limits } from '@domain/vocabulary/limits'
import { find, matching, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { roundsHolding, storiesOfRounds } from './round-store'
import { stories, type Story } from './story-store'

const size = limits.searchResults
/** Rounds looked at in one request. */
const atOnce = 500

/** What can be taken down; what else holds the words; what held them only in a round that is over. */
const parts = ['up', 'inside', 'before'] as const
interface Place {
  part: (typeof parts)[number]
  /** The last one that was given: a key of the desk, or a story's id among the rounds. */
  after?: string | undefined
}

const fields = ['status', 'text', 'published', 'deskKey', 'content.title'] as unknown as [
  'status',
  'text',
  'published',
  'deskKey',
  'content',
]
type Found = Pick<Story, '_id' | (typeof fields)[number]>

export const findMentions: Handler<typeof news.findMentions> = async ({ text, cursor }) => {
  const holding = { text: matching(spreadPattern(text)) }
  const found: { story: Found; stands: boolean }[] = []
  let place: Place | undefined = placeOf(cursor)
  while (place && found.length < size) {
    const stands: boolean = place.part !== 'before'
    const read: Part = await (stands ? standing : onlyBefore)(place, holding, size - found.length)
    found.push(...read.stories.map((story) => ({ story, stands })))
    place = read.next
    // A read of rounds may find nothing, and so may the next: whoever asks goes on by the cursor.
    if (!stands) break
  }
  const ids = found.map(({ story }) => story._id)
  const held =
    ids.length === 0
      ? []
      : await roundsHolding(where.and([{ storyId: where.in(ids) }, holding]), 1000)
  return {
    stories: found.map(({ story, stands }) => ({
      id: story._id,
      status: story.status,
      title: story.content.title,
      publishedAt: story.published?.at,
      excerpt: stands ? excerptAroundName(story.text, text) : undefined,
      rounds: held
        .filter(({ storyId }) => storyId === story._id)
        .map(({ number }) => number)
        .sort((a, b) => a - b),
    })),
    cursor: place && [place.part, ...(place.after ? [place.after] : [])].join(' '),
  }
}

function placeOf(cursor: string | undefined): Place {
  const [name, after] = cursor?.split(' ') ?? []
  return { part: parts.find((part) => part === name) ?? 'up', after }
}

interface Part {
  stories: Found[]
  /** Where the next ones stand. */
  next: Place | undefined
}

const onShow = ['published', 'approved', 'scheduled']

/** Last touched first: what is taken down meanwhile moves up, and pushes none out of sight. */
async function standing({ part, after }: Place, holding: object, most: number): Promise<Part> {
  const found = await find(stories, {
    where: where.and([
      { status: part === 'up' ? where.in(onShow) : where.nin(onShow) },
      holding,
      ...(after ? [{ deskKey: where.lt(after) }] : []),
    ]),
    orderBy: ['deskKey', 'desc'],
    limit: most + 1,
    fields,
  })
  const some = found.slice(0, most)
  const goesOn: Place = { part, after: some.at(-1)?.deskKey }
  return {
    stories: some,
    next: found.length > most ? goesOn : { part: part === 'up' ? 'inside' : 'before' },
  }
}

/** By id: the rounds of one story stand together. */
async function onlyBefore({ after }: Place, holding: object, most: number): Promise<Part> {
  const { ids, more } = await storiesOfRounds(holding, after, atOnce)
  if (ids.length === 0) return { stories: [], next: undefined }
  const stand = await find(stories, {
    where: where.and([{ _id: where.in(ids) }, holding]),
    limit: ids.length,
    fields: ['_id'],
  })
  const standIds = new Set(stand.map(({ _id }) => _id))
  const only = ids.filter((id) => !standIds.has(id))
  const some = only.slice(0, most)
  const isCut = only.length > most
  const last = isCut ? some.at(-1) : ids.at(-1)
  const found =
    some.length === 0
      ? []
      : await find(stories, { where: { _id: where.in(some) }, limit: some.length, fields })
  return { stories: found, next: isCut || more ? { part: 'before', after: last } : undefined }
}
