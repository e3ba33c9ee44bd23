import type { PastedPicture } from './read-pasted'
import type { RtfPicture } from './rtf-pictures'

/** Where the bytes of a pasted picture can be had. */
export type PictureSource =
  | { from: 'page'; kind: string; base64: string }
  | { from: 'rtf'; picture: RtfPicture }
  | { from: 'clipboard' }

const inline = /^data:image\/(png|jpeg|jpg|gif|webp);base64,([a-z\d+/=\s]+)$/i

/**
 * Where each picture’s bytes are, nothing where they cannot be had: in the page itself; in the RTF beside it, where
 * both hold as many, so that none is taken for another; or, of a single one, on the clipboard.
 */
export function pictureSources(
  pictures: readonly PastedPicture[],
  rtf: readonly (RtfPicture | undefined)[],
  onClipboard: number,
): (PictureSource | undefined)[] {
  const within = pictures.map(({ src }): PictureSource | undefined => {
    const [, kind, base64] = inline.exec(src) ?? []
    return kind && base64 ? { from: 'page', kind: kind.toLowerCase(), base64 } : undefined
  })
  const asked = within.filter((source) => !source).length
  const whole = rtf.flatMap((picture) => picture ?? [])
  let next = 0
  return within.map((source, n) => {
    if (source) return source
    const picture =
      rtf.length === pictures.length ? rtf[n] : whole.length === asked ? whole[next++] : undefined
    if (picture) return { from: 'rtf', picture }
    return pictures.length === 1 && onClipboard > 0 ? { from: 'clipboard' } : undefined
  })
}
