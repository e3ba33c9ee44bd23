import { articleLimits, articleProblems, type Article } from '@domain/official-account/article'
import type { news } from '@domain/operations/news'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { officialAccount, type OfficialAccount } from '../../platform/official-account'
import { seenStory } from '../story-acts'
import { changed } from '../story-changes'
import { stories, type StoryContent } from '../story-store'
import { accountSays } from './account-says'
import { articleOf, coverOf, problemsOf } from './article-of'
import { articlePictures } from './article-pictures'
import { mustBeReleasable } from './releasable'

export const sendArticle: Handler<typeof news.sendArticle> = async (seen, context) => {
  const { caller, documents, now, once, refuse } = context
  const account = officialAccount()
  if (!account) throw refuse('ACCOUNT_NOT_CONFIGURED')
  const story = await seenStory(context, seen)
  const hash = await mustBeReleasable(story, context)
  const { content } = story
  const copies = story.copies ?? []
  if (copies.some((copy) => copy.hash === hash && copy.standing === 'inDrafts'))
    throw refuse('COPY_IN_DRAFTS')
  const cover = coverOf(content)
  const problems = problemsOf(content)
  if (Object.keys(problems).length > 0 || !cover) throw refuse('ARTICLE_UNFIT', problems)

  const sent = await once(() => accountSays(() => hand(account, content, cover)))
  if ('refusal' in sent) throw refuse(sent.refusal, sent.details)
  if ('unfit' in sent.answer) throw refuse('ARTICLE_UNFIT', sent.answer.unfit)
  const { mediaId } = sent.answer
  const copy = {
    id: newId(),
    standing: 'inDrafts' as const,
    hash,
    madeAt: now,
    by: caller.name,
    checkedAt: now,
    mediaId,
  }
  const kept = changed(story, { copies: [...copies, copy] }, caller.name, now, {
    did: '送公众号草稿箱',
  })
  await documents.put(stories, kept)
  const { _id: id, revision, updatedAt } = kept
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: mediaId }
}

/** Pictures first, then the article that names them. */
async function hand(
  account: OfficialAccount,
  content: StoryContent,
  cover: string,
): Promise<{ mediaId: string } | { unfit: Record<string, string> }> {
  const pictures = await articlePictures(content)
  const coverPicture = pictures.get(cover)
  if (!coverPicture) return { unfit: { cover: '封面图片已不在，请重新选择封面' } }
  const inText = [...pictures].filter(([fileId]) =>
    content.blocks.some((block) => block.kind === 'image' && block.fileId === fileId),
  )
  if (!inText.every(([, picture]) => isHostable(picture)))
    return { unfit: { blocks: '正文图片要是不超过 1 MB 的 JPG 或 PNG，请换图后重新送审' } }

  const addresses = new Map<string, string>()
  for (const [fileId, picture] of inText) addresses.set(fileId, await account.hostPicture(picture))
  const coverId = await account.keepCover(coverPicture)
  const article: Article = articleOf(content, (fileId) => addresses.get(fileId))
  const unfit = articleProblems(article, true)
  if (Object.keys(unfit).length > 0) return { unfit }
  return { mediaId: await account.addDraft(article, coverId) }
}

const isHostable = ({ type, size }: Blob) =>
  ['image/jpeg', 'image/png'].includes(type) && size < articleLimits.pictureBytes
