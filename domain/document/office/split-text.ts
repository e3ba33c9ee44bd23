/** Cuts what is too long for one block, at the end of a sentence where there is one. */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > most) {
    const window = rest.slice(0, most)
    const end = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => window.lastIndexOf(mark)))
    const cut = end > 0 ? end + 1 : most
    parts.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return rest ? [...parts, rest] : parts
}
