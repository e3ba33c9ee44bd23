import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { keyBytes } from './secrets'

/** One secret, a key of its own for each use (RFC 5869). */
function keyFor(use: 'seal' | 'match' | 'prove' | 'backup'): Buffer {
  const master = keyBytes('PERSONAL_DATA_KEY')
  return Buffer.from(hkdfSync('sha256', master, '', `renda-office ${use}`, 32))
}

const version = 'v1'

/** Text no one can read or change without the key: AES-256-GCM, as `v1.iv.tag.text`. */
export function sealed(text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), iv)
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [version, ...[iv, cipher.getAuthTag(), bytes].map((b) => b.toString('base64url'))].join(
    '.',
  )
}

/** The text that was sealed. Throws when it was changed, or sealed with another key. */
export function opened(seal: string): string {
  const [, iv, tag, bytes] = seal.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!seal.startsWith(`${version}.`) || !iv || !tag || !bytes) throw new Error('not a sealed text')
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), iv, { authTagLength: 16 })
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8')
}

/** The same for the same text, and of no use to who lacks the key: for finding without reading. */
export const matchable = (text: string): string =>
  createHmac('sha256', keyFor('match')).update(text).digest('base64url')

/** Proves that a text came from here; of no use for any other text. */
export const proofOf = (text: string): string =>
  createHmac('sha256', keyFor('prove')).update(text).digest('base64url')

/** Proves that a backup was written by who holds the key, whoever could change it since. */
export const backupProof = (manifest: string | Uint8Array): string =>
  createHmac('sha256', keyFor('backup')).update(manifest).digest('base64url')

/** Compares without telling by its duration how much was right. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(matchable(a)), Buffer.from(matchable(b)))
