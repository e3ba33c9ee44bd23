import { articleLimits, articleProblems } from '@domain/official-account/article'
import type { AccountCopy } from '@domain/official-account/copy'
import { newId } from '../../platform/ids'
import type { OfficialAccount } from '../../platform/official-account'
import { accountSays } from './account-says'
import { articleOf, type Telling } from './article-of'
import { articlePictures } from './article-pictures'

/** What became of an attempt. */
export type Outcome = Pick<AccountCopy, 'mediaId' | 'why'> & {
  standing: 'inDrafts' | 'refused' | 'unknown'
}

const refused = (why: string): Outcome => ({ standing: 'refused', why })

/** Asks the account to take the article as a draft. Never throws: what goes wrong is an outcome, too. */
export async function handOver(
  account: OfficialAccount,
  telling: Telling,
  cover: string,
): Promise<Outcome> {
  // Before the draft itself is asked for, nothing of it can be there.
  let asked = false
  try {
    const said = await accountSays(() => hand(account, telling, cover, () => (asked = true)))
    return 'refusal' in said ? refused(said.details.account) : said.answer
  } catch (error) {
    const traceId = newId()
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.error(
      JSON.stringify({ traceId, sendArticle: asked ? 'unknown' : 'failed', error: what }),
    )
    const why = `编号 ${traceId.slice(0, 8)}`
    return asked ? { standing: 'unknown', why } : refused(`没有连上微信，没有送出（${why}）`)
  }
}

/** Pictures first, then the article that names them. */
async function hand(
  account: OfficialAccount,
  telling: Telling,
  cover: string,
  onAsk: () => void,
): Promise<Outcome> {
  const { content } = telling
  const pictures = await articlePictures(content)
  const coverPicture = pictures.get(cover)
  if (!coverPicture) return refused('封面图片已不在，请重新选择封面')
  const inText = [...pictures].filter(([fileId]) =>
    content.blocks.some((block) => block.kind === 'image' && block.fileId === fileId),
  )
  if (!inText.every(([, picture]) => isHostable(picture)))
    return refused('正文图片要是不超过 1 MB 的 JPG 或 PNG，请换图后重新送审')

  const addresses = new Map<string, string>()
  for (const [fileId, picture] of inText) addresses.set(fileId, await account.hostPicture(picture))
  const coverId = await account.keepCover(coverPicture)
  const article = articleOf(telling, (fileId) => addresses.get(fileId))
  const unfit = Object.values(articleProblems(article, true))
  if (unfit.length > 0) return refused(unfit.join('；'))
  onAsk()
  return { standing: 'inDrafts', mediaId: await account.addDraft(article, coverId) }
}

const isHostable = ({ type, size }: Blob) =>
  ['image/jpeg', 'image/png'].includes(type) && size < articleLimits.pictureBytes
