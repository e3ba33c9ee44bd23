import type { news } from '@domain/operations/news'
import { excerptAroundName } from '@domain/search/excerpt'
import { spreadPattern } from '@domain/search/spread'
import { limits } from '@domain/vocabulary/limits'
import { find, matching, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { roundsHolding } from './round-store'
import { stories, type Story } from './story-store'

const most = limits.searchResults
const mostRounds = 1000

export const findMentions: Handler<typeof news.findMentions> = async ({ text }) => {
  const holding = { text: matching(spreadPattern(text)) }
  const [now, before] = await Promise.all([
    find(stories, { where: holding, limit: most + 1, fields: shown }),
    roundsHolding(holding, mostRounds),
  ])
  const standing = new Set(now.map(({ _id }) => _id))
  const onlyBefore = [...new Set(before.map(({ storyId }) => storyId))].filter(
    (id) => !standing.has(id),
  )
  const once =
    onlyBefore.length === 0
      ? []
      : await find(stories, {
          where: { _id: where.in(onlyBefore.slice(0, most)) },
          limit: most,
          fields: shown,
        })
  const roundsOf = (id: string) =>
    before.filter(({ storyId }) => storyId === id).map(({ number }) => number)
  return {
    stories: [...now.slice(0, most), ...once].map((story) => ({
      id: story._id,
      status: story.status,
      title: story.content.title,
      publishedAt: story.published?.at,
      excerpt: standing.has(story._id) ? excerptAroundName(story.text, text) : undefined,
      rounds: roundsOf(story._id).sort((a, b) => a - b),
    })),
    more: now.length > most || onlyBefore.length > most || before.length === mostRounds,
  }
}

const shown = ['status', 'text', 'published', 'content.title'] as unknown as (keyof Story &
  string)[]
