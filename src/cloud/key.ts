/** A key for one intent of one person: 16 random characters and the time. The mini-program has no crypto. */
export const newKey = (): string =>
  Array.from({ length: 16 }, () => Math.floor(Math.random() * 36).toString(36)).join('') +
  Date.now().toString(36)
