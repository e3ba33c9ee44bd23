import type { Article } from '@domain/official-account/article'

/** A no of WeChat's, with its errcode. */
export class AccountRefused extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(`${errcode} ${message}`)
    this.name = 'AccountRefused'
  }
}

interface Answer {
  errcode?: number
  errmsg?: string
}

/** 公众号 that the office's articles go to. Every call may throw an AccountRefused. */
export interface OfficialAccount {
  /** Hosts a picture of the text (JPG or PNG, below 1 MB); gives its address. */
  hostPicture(picture: Blob): Promise<string>
  /** Keeps a picture as material; gives the media id a cover is named by. */
  keepCover(picture: Blob): Promise<string>
  /** 新增草稿; gives its media id. */
  addDraft(article: Article, coverId: string): Promise<string>
  /** Whether the draft is still in the draft box; sent out or deleted, it is not. */
  hasDraft(mediaId: string): Promise<boolean>
  removeDraft(mediaId: string): Promise<void>
}

/** Another address stands in for WeChat where there is no WeChat. */
const api = () => process.env.OFFICIAL_ACCOUNT_API ?? 'https://api.weixin.qq.com'

const invalidMediaId = 40007

const answerMs = 8000

/** The account whose credentials the environment holds; nothing when it holds none. */
export function officialAccount(): OfficialAccount | undefined {
  const { OFFICIAL_ACCOUNT_APPID: appid, OFFICIAL_ACCOUNT_SECRET: secret } = process.env
  if (!appid || !secret) return undefined
  // Asked for anew in each command: WeChat gives the same one while it holds, and kept ones go stale.
  let token: Promise<string> | undefined
  const authorised = async (path: string, body: FormData | object) => {
    const mayCall = await (token ??= tokenFor(appid, secret))
    const joint = path.includes('?') ? '&' : '?'
    return post(`${path}${joint}access_token=${encodeURIComponent(mayCall)}`, body)
  }

  return {
    async hostPicture(picture) {
      const { url } = await authorised('media/uploadimg', form(picture))
      return String(url)
    },
    async keepCover(picture) {
      const { media_id } = await authorised('material/add_material?type=image', form(picture))
      return String(media_id)
    },
    async addDraft({ title, author, digest, content }, coverId) {
      const article = { article_type: 'news', title, author, digest, content }
      const articles = [{ ...article, thumb_media_id: coverId }]
      const { media_id } = await authorised('draft/add', { articles })
      return String(media_id)
    },
    async hasDraft(mediaId) {
      try {
        await authorised('draft/get', { media_id: mediaId })
        return true
      } catch (error) {
        if (error instanceof AccountRefused && error.errcode === invalidMediaId) return false
        throw error
      }
    },
    async removeDraft(mediaId) {
      await authorised('draft/delete', { media_id: mediaId })
    },
  }
}

async function tokenFor(appid: string, secret: string): Promise<string> {
  const asked = { grant_type: 'client_credential', appid, secret }
  const { access_token } = await post('stable_token', asked)
  return String(access_token)
}

async function post(path: string, body: FormData | object): Promise<Record<string, unknown>> {
  const isForm = body instanceof FormData
  const response = await fetch(`${api()}/cgi-bin/${path}`, {
    method: 'POST',
    // Less than a function runs: whoever asked still has time to write down that no answer came.
    signal: AbortSignal.timeout(answerMs),
    body: isForm ? body : JSON.stringify(body),
    ...(!isForm && { headers: { 'Content-Type': 'application/json' } }),
  })
  if (!response.ok) throw new Error(`the official account answered ${response.status}`)
  const answer = (await response.json()) as Answer & Record<string, unknown>
  if (answer.errcode) throw new AccountRefused(answer.errcode, answer.errmsg ?? '')
  return answer
}

function form(picture: Blob): FormData {
  const body = new FormData()
  body.append('media', picture, picture.type === 'image/png' ? 'picture.png' : 'picture.jpg')
  return body
}
