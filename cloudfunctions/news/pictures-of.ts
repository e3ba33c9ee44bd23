import { pictureIdsOf } from '@domain/story/pictures'
import { temporaryUrls } from '../platform/files'
import type { StoryContent } from './story-store'

/** fileId → short-lived URL, for the cover and every picture in the text. */
export const pictureUrlsOf = (content: StoryContent): Promise<Record<string, string>> =>
  temporaryUrls(pictureIdsOf(content))
