const inUrlLetters = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

/** 256 random bits that never leave this page until they are worth a session; and their SHA-256, for the desk to know it by. */
export async function newSecret(): Promise<{ secret: string; secretHash: string }> {
  const secret = inUrlLetters(crypto.getRandomValues(new Uint8Array(32)))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return { secret, secretHash: inUrlLetters(new Uint8Array(hash)) }
}
