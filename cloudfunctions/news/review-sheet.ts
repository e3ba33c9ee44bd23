import type { news } from '@domain/operations/news'
import { placesOf } from '@domain/story/places'
import { publicPassages } from '@domain/story/story-passages'
import { offerDownload } from '../platform/download'
import type { Handler } from '../platform/handler'
import { contentHash } from '../platform/content-hash'
import { fitForFileName } from '../platform/file-name'
import { gateOf } from './gate-of'
import { keptIn } from './kept-in'
import { newsroomSettings } from './newsroom-settings'
import { pastRounds } from './round-store'
import { stories } from './story-store'

export const reviewSheet: Handler<typeof news.reviewSheet> = async ({ id }, context) => {
  const { documents, now, once, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  const output = await once(async () => {
    const { writeReviewSheet } = await import('./docx/write-review-sheet')
    const { settings } = await newsroomSettings(documents)
    const { findings, marks } = await gateOf(story, settings.lists, now)
    const bytes = await writeReviewSheet(
      story,
      {
        past: await pastRounds(story),
        kept: keptIn(story, marks, findings, placesOf(publicPassages(story.content))),
        hash: story.hash ?? contentHash(story.content),
      },
      now,
    )
    const fileName = `稿件审签单-${fitForFileName(story.content.title)}.docx`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  return { output, subject: `stories/${id}` }
}
