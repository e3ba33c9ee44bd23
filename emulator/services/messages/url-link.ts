import { createHash } from 'node:crypto'
import { OpenApiError } from '../faults'

const queryCharacters = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~%]{0,1024}$/

/** `urllink.generate`: a link of WeChat's form, particular to page and query. To be shown and copied, not opened. */
export function urlLink(parameters: {
  path?: unknown
  query?: unknown
  expire_type?: unknown
  expire_interval?: unknown
}): object {
  const { path, query = '', expire_type: type = 0, expire_interval: days } = parameters
  if (typeof path !== 'string' || path === '' || /^\/|\?/.test(path))
    throw new OpenApiError(40165, 'invalid weapp pagepath')
  if (typeof query !== 'string' || !queryCharacters.test(query))
    throw new OpenApiError(40212, 'invalid query')
  if (Number(type) !== 1 || !(Number(days) >= 1 && Number(days) <= 30))
    throw new OpenApiError(85401, 'the link must expire within 30 days')
  const name = createHash('sha256')
    .update(JSON.stringify([path, query]))
    .digest('base64url')
  const url = `https://wxaurl.cn/${name.replace(/[-_]/g, '').slice(0, 11)}`
  return { errcode: 0, errmsg: 'ok', url_link: url }
}
