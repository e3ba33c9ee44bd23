import { pictureIdsOf } from '@domain/story/pictures'
import { temporaryUrls } from '../../platform/files'
import type { StoryContent } from '../story-store'

/** fileId → the picture itself, for the cover and every picture of the text. */
export async function articlePictures(content: StoryContent): Promise<Map<string, Blob>> {
  const urls = await temporaryUrls(pictureIdsOf(content))
  const found = await Promise.all(
    Object.entries(urls).map(async ([fileId, url]) => {
      const response = await fetch(encodeURI(url))
      if (!response.ok) throw new Error(`storage answered ${response.status} for a picture`)
      return [fileId, new Blob([await response.arrayBuffer()], { type: typeOf(fileId) })] as const
    }),
  )
  return new Map(found)
}

/** Kept pictures are named for what their bytes are. */
const typeOf = (fileId: string) => {
  const extension = fileId.slice(fileId.lastIndexOf('.') + 1)
  return `image/${extension === 'jpg' ? 'jpeg' : extension}`
}
