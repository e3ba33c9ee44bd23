import { randomBytes } from 'node:crypto'
import { OpenApiError, type Faults } from '../faults'
import { openAccountStore, type Draft, type KeptPicture } from './account-store'

export type { Draft } from './account-store'

/** The made-up account's credentials; a function that has them in its environment may call it. */
export const accountCredentials = {
  OFFICIAL_ACCOUNT_APPID: 'wx00000000account0',
  OFFICIAL_ACCOUNT_SECRET: 'the secret of an account that does not exist',
} as const

type Body = Record<string, unknown>

/** 公众号 as its server API behaves, as far as drafts go. Refusals are OpenApiErrors. */
export interface OfficialAccountService {
  /** One call below /cgi-bin/. `body`: the JSON, or for pictures the uploaded file. */
  answer(path: string, query: URLSearchParams, body: Body | Upload): Promise<object>
  picture(id: string): KeptPicture | undefined
  drafts(): readonly Draft[]
  /** 群发, which a person does in the account's own back office. */
  sendOut(mediaId: string): void
  exportAll(): string
  importAll(text: string): void
  clear(): void
}

export interface Upload {
  bytes: Buffer
}

const tokenSeconds = 7200

export function startOfficialAccount(options: {
  file: string
  faults: Faults
  addressOf(pictureId: string): string
  now(): Date
}): OfficialAccountService {
  const { faults, addressOf, now } = options
  const store = openAccountStore(options.file)
  const tokens = new Map<string, number>()
  const inBox = (mediaId: unknown) => {
    const draft = store.drafts().find((one) => one.mediaId === mediaId && !one.sentAt)
    if (!draft) throw new OpenApiError(40007, 'invalid media_id')
    return draft
  }

  const calls: Record<string, (body: Body, upload: Buffer) => object> = {
    'media/uploadimg': (_, bytes) => ({ url: addressOf(keep(bytes, 1).id) }),
    'material/add_material': (_, bytes) => {
      const { id } = keep(bytes, 10)
      return { media_id: id, url: addressOf(id) }
    },
    'draft/add': ({ articles }) => {
      const [article = {}] = articles as Record<string, string>[]
      const { title = '', author = '', digest = '', content = '', thumb_media_id = '' } = article
      if ([...title].length > 32 || title === '')
        throw new OpenApiError(45003, 'title size out of limit')
      if ([...author].length > 16) throw new OpenApiError(45110, 'author size out of limit')
      if ([...digest].length > 128) throw new OpenApiError(45004, 'description size out of limit')
      if (content.length >= 20_000) throw new OpenApiError(45002, 'content size out of limit')
      if (!store.picture(thumb_media_id)) throw new OpenApiError(40007, 'invalid media_id')
      const mediaId = newId()
      const hosted = withoutForeignPictures(content, addressOf(''))
      const at = now().toISOString()
      store.addDraft({ mediaId, title, author, digest, content: hosted, at })
      return { media_id: mediaId, item: [] }
    },
    'draft/get': ({ media_id }) => {
      const { title, author, digest, content } = inBox(media_id)
      return { news_item: [{ title, author, digest, content }] }
    },
    'draft/delete': ({ media_id }) => {
      store.removeDraft(inBox(media_id).mediaId)
      return { errcode: 0, errmsg: 'ok' }
    },
  }

  function keep(bytes: Buffer, megabytes: number): KeptPicture {
    const type = typeOf(bytes)
    if (!type) throw new OpenApiError(40005, 'invalid file type')
    if (bytes.length > megabytes * 1024 * 1024) throw new OpenApiError(40009, 'invalid image size')
    const picture = { id: newId(), type, base64: bytes.toString('base64') }
    store.addPicture(picture)
    return picture
  }

  function tokenFor({ appid, secret }: Body): object {
    if (appid !== accountCredentials.OFFICIAL_ACCOUNT_APPID)
      throw new OpenApiError(40013, 'invalid appid')
    if (secret !== accountCredentials.OFFICIAL_ACCOUNT_SECRET)
      throw new OpenApiError(40125, 'invalid appsecret')
    const token = newId()
    tokens.set(token, now().getTime() + tokenSeconds * 1000)
    return { access_token: token, expires_in: tokenSeconds }
  }

  return {
    answer: (path, query, body) =>
      faults.strike(`officialAccount.${path}`, () => {
        const upload = 'bytes' in body ? (body as Upload).bytes : Buffer.alloc(0)
        if (path === 'stable_token') return Promise.resolve(tokenFor(body as Body))
        const until = tokens.get(query.get('access_token') ?? '') ?? 0
        if (until <= now().getTime()) throw new OpenApiError(40001, 'invalid credential')
        const call = calls[path]
        if (!call) throw new OpenApiError(40066, 'invalid url')
        return Promise.resolve(call(body as Body, upload))
      }),
    picture: store.picture,
    drafts: store.drafts,
    sendOut: (mediaId) => store.markSent(inBox(mediaId).mediaId, now().toISOString()),
    exportAll: store.exportAll,
    importAll: store.importAll,
    clear: store.clear,
  }
}

const newId = () => randomBytes(24).toString('base64url')

const typeOf = (bytes: Buffer) =>
  bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))
    ? 'image/jpeg'
    : bytes.subarray(1, 4).toString('latin1') === 'PNG'
      ? 'image/png'
      : undefined

/** WeChat drops pictures that its account does not hold. */
const withoutForeignPictures = (html: string, own: string) =>
  html.replace(/<img[^>]*src="([^"]*)"[^>]*>/g, (tag, source: string) =>
    source.startsWith(own) ? tag : '',
  )
