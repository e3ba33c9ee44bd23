import { OpenApiError } from '../services/faults'
import type { OfficialAccountService } from '../services/official-account'
import { HttpError, sendBytes, sendJson } from './answers'
import { partsOf } from './multipart'
import { readBody } from './request-body'
import type { Exchange } from './server'

const cgi = '/official-account/cgi-bin/'
const pictures = '/official-account/pictures/'
const mostBytes = 12 * 1024 * 1024

/** What api.weixin.qq.com is to an official account, and where its pictures are looked at. */
export const officialAccountEntry =
  (account: OfficialAccountService) =>
  async ({ request, response, url }: Exchange): Promise<void> => {
    if (url.pathname.startsWith(pictures)) {
      const picture = account.picture(url.pathname.slice(pictures.length))
      if (!picture) throw new HttpError(404, 'no such picture')
      sendBytes(response, 200, Buffer.from(picture.base64, 'base64'), {
        'Content-Type': picture.type,
      })
      return
    }
    if (request.method !== 'POST' || !url.pathname.startsWith(cgi))
      throw new HttpError(404, 'no such entry')
    const type = request.headers['content-type'] ?? ''
    const body = await readBody(request, mostBytes)
    const upload = type.startsWith('multipart/form-data') && partsOf(body, type).get('media')
    const asked = upload
      ? { bytes: upload }
      : (JSON.parse(body.toString('utf8')) as Record<string, unknown>)
    try {
      const answer = await account.answer(url.pathname.slice(cgi.length), url.searchParams, asked)
      sendJson(response, 200, answer)
    } catch (error) {
      // As WeChat does: the request went well, the answer says no.
      if (!(error instanceof OpenApiError)) throw error
      sendJson(response, 200, { errcode: error.errcode, errmsg: error.message })
    }
  }
