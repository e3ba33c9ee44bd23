import type { news } from '@domain/operations/news'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { fitForFileName } from '../../platform/file-name'
import { stories } from '../story-store'
import { articleOf, problemsOf } from './article-of'
import { articlePage } from './article-page'
import { articlePictures } from './article-pictures'
import { mustBeReleasable } from './releasable'

export const exportArticle: Handler<typeof news.exportArticle> = async ({ id }, context) => {
  const { documents, now, once, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  await mustBeReleasable(story, context)
  const { content } = story
  const output = await once(async () => {
    const pictures = new Map<string, string>()
    for (const [fileId, picture] of await articlePictures(content)) {
      const bytes = Buffer.from(await picture.arrayBuffer())
      pictures.set(fileId, `data:${picture.type};base64,${bytes.toString('base64')}`)
    }
    const article = articleOf(content, (fileId) => pictures.get(fileId))
    const page = articlePage(article, Object.values(problemsOf(content)))
    const fileName = `公众号-${fitForFileName(content.title)}.html`
    return { url: await offerDownload(fileName, Buffer.from(page), now), fileName }
  })
  return { output, subject: `stories/${id}` }
}
