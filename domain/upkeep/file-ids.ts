/** Every text in a document, as deep as it lies, with the names of fields. */
function eachText(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value)
  else if (Array.isArray(value)) for (const one of value) eachText(one, see)
  else if (typeof value === 'object' && value !== null)
    for (const [name, content] of Object.entries(value)) {
      see(name)
      eachText(content, see)
    }
}

/** The files that a document names, `cloud://environment.bucket/path`, as fields or as names of fields. */
export function fileIdsIn(document: unknown): string[] {
  const found = new Set<string>()
  eachText(document, (text) => {
    if (placeOf(text)) found.add(text)
  })
  return [...found]
}

/** `cloud://environment.bucket/` of a fileID, and the path behind it; nothing for what is none. */
export function placeOf(id: string): { prefix: string; path: string } | undefined {
  const [, prefix, path] = /^(cloud:\/\/[^/]+\/)([^]+)$/.exec(id) ?? []
  return prefix && path ? { prefix, path } : undefined
}

/** A document with its files named as the environment names them that now keeps them; paths stay. */
export function renamed<T>(document: T, from: readonly string[], to: string): T {
  const anew = (text: string) => from.reduce((named, prefix) => named.replaceAll(prefix, to), text)
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('cloud://') ? anew(value) : value
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, content]) => [anew(name), walk(content)]),
    )
  }
  return walk(document) as T
}
