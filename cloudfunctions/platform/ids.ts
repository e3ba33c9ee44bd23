import { createHash, randomBytes } from 'node:crypto'

/** A new id that cannot be guessed: 120 random bits, safe in a URL. */
export const newId = (): string => randomBytes(15).toString('base64url')

/** The same id for the same parts; parts cannot run into each other. */
export const derivedId = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)
