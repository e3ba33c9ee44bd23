import { environment } from '../environment'
import { WireError } from '../wire'

const prefix = `cloud://${environment.env}.${environment.bucket}/`
// These would not survive the SDK's own encoding of download addresses.
const unusable = /[\p{Cc}\\?#%]/u

/** A path inside the bucket, as `a/b.png`; anything that could lead out of it is refused. */
export function checkedPath(path: unknown): string {
  const good =
    typeof path === 'string' &&
    path.length > 0 &&
    Buffer.byteLength(path) <= 850 &&
    !unusable.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  if (!good)
    throw new WireError('INVALID_PARAM', `not a usable cloud path: ${JSON.stringify(path)}`)
  return path
}

export const fileIdOf = (path: string): string => prefix + path

/** Nothing when the id does not belong to this environment. */
export function pathOf(fileId: unknown): string | undefined {
  if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return undefined
  try {
    return checkedPath(fileId.slice(prefix.length))
  } catch {
    return undefined
  }
}
