import type { AccountCopy } from '@domain/official-account/copy'
import type { news } from '@domain/operations/news'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { fitForFileName } from '../../platform/file-name'
import { newId } from '../../platform/ids'
import { attends } from '../story-acts'
import { stories } from '../story-store'
import { articleOf, problemsOf, tellingOf } from './article-of'
import { articlePage } from './article-page'
import { articlePictures } from './article-pictures'
import { mustBeReleasable } from './releasable'

export const exportArticle: Handler<typeof news.exportArticle> = async ({ id }, context) => {
  const { caller, documents, now, once, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (!attends(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const hash = await mustBeReleasable(story, context)
  const telling = tellingOf(story, now)
  const { content } = telling
  const output = await once(async () => {
    const pictures = new Map<string, string>()
    for (const [fileId, picture] of await articlePictures(content)) {
      const bytes = Buffer.from(await picture.arrayBuffer())
      pictures.set(fileId, `data:${picture.type};base64,${bytes.toString('base64')}`)
    }
    const article = articleOf(telling, (fileId) => pictures.get(fileId))
    const page = articlePage(article, Object.values(problemsOf(telling)))
    const fileName = `公众号-${fitForFileName(content.title)}.html`
    return { url: await offerDownload(fileName, Buffer.from(page), now), fileName }
  })

  const note = `内容指纹 ${hash.slice(0, 12)}`
  // No revision of the story: nobody's screen is out of date, and who last changed it is still somebody else.
  const step = { at: now, by: caller.name, did: '导出公众号页面', note }
  await documents.put(stories, { ...story, copies: withExport(), steps: [...story.steps, step] })
  return { output, subject: `stories/${id}`, note: `内容指纹 ${hash}` }

  /** One copy to account for, however often the same content was taken along. */
  function withExport(): readonly AccountCopy[] {
    const copies = story?.copies ?? []
    const known = copies.find((copy) => copy.hash === hash && copy.standing === 'exported')
    const exported = { madeAt: now, by: caller.name, checkedAt: now }
    return known
      ? copies.map((copy) => (copy === known ? { ...copy, ...exported } : copy))
      : [...copies, { id: newId(), standing: 'exported', hash, ...exported }]
  }
}
