/** A picture out of RTF: its kind and its bytes as hexadecimal digits. */
export interface RtfPicture {
  kind: 'png' | 'jpeg'
  hex: string
}

/** Copies for old readers, and signs of lists: no pictures of the text. */
const notOfTheText = /\\(nonshppict|listpicture)\s*$/

/**
 * The pictures of RTF in the order they stand; `undefined` in the place of one no browser shows (EMF, WMF).
 * Word and WPS name the pictures of copied text by paths on the writer’s disk, which a browser may not read, and
 * write their bytes into the RTF beside it: `{\pict … \pngblip|\jpegblip … hex}` (RTF 1.9.1, Pictures).
 */
export function rtfPictures(rtf: string): (RtfPicture | undefined)[] {
  const found: (RtfPicture | undefined)[] = []
  for (let at = rtf.indexOf('{\\pict'); at >= 0;) {
    const { end, words, hex } = readGroup(rtf, at)
    if (!notOfTheText.test(rtf.slice(Math.max(0, at - 20), at))) found.push(pictureOf(words, hex))
    at = rtf.indexOf('{\\pict', end)
  }
  return found
}

function pictureOf(words: ReadonlySet<string>, hex: string): RtfPicture | undefined {
  const kind = words.has('pngblip') ? 'png' : words.has('jpegblip') ? 'jpeg' : undefined
  // \bin: the bytes themselves, which do not outlive a clipboard of text.
  const isWhole = hex.length >= 16 && hex.length % 2 === 0 && !words.has('bin')
  return kind && isWhole ? { kind, hex } : undefined
}

/** One group: its own control words and digits; groups within it are passed over. */
function readGroup(rtf: string, start: number) {
  const words = new Set<string>()
  const hex: string[] = []
  const word = /\\(?:([a-z]+)-?\d* ?|[\s\S])/giy
  const digits = /[\da-f\s]+/giy
  let depth = 0
  let at = start
  while (at < rtf.length) {
    const c = rtf[at]
    if (c === '{') depth++
    else if (c === '}') {
      depth--
      if (depth === 0) break
    } else if (c === '\\') {
      word.lastIndex = at
      const name = word.exec(rtf)?.[1]
      if (name && depth === 1) words.add(name)
      at = Math.max(word.lastIndex, at + 1)
      continue
    } else if (depth === 1) {
      digits.lastIndex = at
      const run = digits.exec(rtf)?.[0]
      if (run) {
        hex.push(run.replace(/\s+/g, ''))
        at += run.length
        continue
      }
    }
    at++
  }
  return { end: at + 1, words, hex: hex.join('') }
}

/** The bytes that hexadecimal digits stand for. */
export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2)
  for (let n = 0; n < bytes.length; n++) bytes[n] = parseInt(hex.slice(2 * n, 2 * n + 2), 16)
  return bytes
}
