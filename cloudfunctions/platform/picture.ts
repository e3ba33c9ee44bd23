import imageSize from 'image-size'

export interface Picture {
  type: 'jpeg' | 'png' | 'gif' | 'webp'
  extension: 'jpg' | 'png' | 'gif' | 'webp'
  /** Pixels, as stored. */
  width: number
  height: number
}

/** Beyond this a picture is a trap for the phone that opens it. */
const maxPixels = 100_000_000

/** What kind of picture these bytes are, by the bytes themselves; nothing when they are none we show. */
export function inspectPicture(bytes: Buffer): Picture | undefined {
  const kind = kindOf(bytes)
  if (!kind) return undefined
  try {
    const { width, height } = imageSize(bytes)
    if (!width || !height || width * height > maxPixels) return undefined
    return { ...kind, width, height }
  } catch {
    return undefined
  }
}

/** Whether the bytes begin as a picture that is shown, be it broken or too large. */
export const isPicture = (bytes: Buffer): boolean => kindOf(bytes) !== undefined

function kindOf(bytes: Buffer): Pick<Picture, 'type' | 'extension'> | undefined {
  const starts = (...signature: number[]) => signature.every((byte, n) => bytes[n] === byte)
  const says = (at: number, text: string) => bytes.toString('latin1', at, at + text.length) === text
  if (starts(0xff, 0xd8, 0xff)) return { type: 'jpeg', extension: 'jpg' }
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return { type: 'png', extension: 'png' }
  if (says(0, 'GIF87a') || says(0, 'GIF89a')) return { type: 'gif', extension: 'gif' }
  if (says(0, 'RIFF') && says(8, 'WEBP')) return { type: 'webp', extension: 'webp' }
  return undefined
}
