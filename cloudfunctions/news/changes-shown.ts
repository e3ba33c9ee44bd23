import { temporaryUrls } from '../platform/files'
import { compareRounds } from './compare-rounds'
import type { StoryContent } from './story-store'

/** The differences between two rounds, with pictures that can be looked at. */
export async function changesShown(before: StoryContent, after: StoryContent) {
  const changes = compareRounds(before, after)
  const urls = await temporaryUrls(
    changes.flatMap(({ pictures }) =>
      [pictures?.before, pictures?.after].flatMap((id) => id ?? []),
    ),
  )
  const url = (id: string | undefined) => (id ? urls[id] : undefined)
  return changes.map(({ pictures, ...change }) => ({
    ...change,
    ...(pictures && { pictures: { before: url(pictures.before), after: url(pictures.after) } }),
  }))
}
