/** Secrets come from the environment of the cloud function and from nowhere else. */
const needed = {
  PERSONAL_DATA_KEY: '32 random bytes as base64, for phone numbers: openssl rand -base64 32',
  DESK_KEY: '32 random bytes as base64, the same for all functions: openssl rand -base64 32',
  SETUP_SECRET: 'what the first administrator types once: at least 16 characters',
} as const

/** Throws, naming the variable and what it must hold, when it is missing from the environment. */
export function secret(name: keyof typeof needed): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(
    `${name} is missing: set it in the environment of this cloud function (${needed[name]})`,
  )
}

/** The bytes of a key. Throws, naming it, for one that is short enough to be guessed. */
export function keyBytes(name: 'PERSONAL_DATA_KEY' | 'DESK_KEY', base64 = secret(name)): Buffer {
  const key = Buffer.from(base64, 'base64')
  if (key.length < 32) throw new Error(`${name} must hold at least 32 bytes as base64`)
  return key
}
