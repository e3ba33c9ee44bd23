import { inspectPicture } from './picture'

/**
 * The same picture without where, when and by whom it was taken: EXIF, XMP, comments and the like.
 * The pixels are not touched. How a JPEG is to be turned is kept, since pictures would lie down without it.
 */
export function withoutMetadata(bytes: Buffer): Buffer {
  switch (inspectPicture(bytes)?.type) {
    case 'jpeg':
      return withoutJpegMetadata(bytes)
    case 'png':
      return withoutPngMetadata(bytes)
    case 'webp':
      return withoutWebpMetadata(bytes)
    case 'gif':
    case undefined:
      return bytes
  }
}

const startOfScan = 0xda
const app1 = 0xe1
const isMetadataMarker = (marker: number) =>
  marker === app1 || marker === 0xed || marker === 0xfe || (marker >= 0xe3 && marker <= 0xec)

/** JPEG: segments of marker, length, content, until the scan begins (ISO/IEC 10918-1, annex B). */
function withoutJpegMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let orientation = 1
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const segment = bytes.subarray(at, end)
    if (marker === app1) orientation = orientationIn(segment) ?? orientation
    if (!isMetadataMarker(marker)) kept.push(segment)
    at = end
  }
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation))
  return Buffer.concat([...kept, bytes.subarray(at)])
}

const exifHeader = 10

/** The Orientation tag (0x0112) of an Exif segment's first directory. */
function orientationIn(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 8) !== 'Exif') return undefined
  const tiff = segment.subarray(exifHeader)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  try {
    const directory = long(4)
    for (let n = 0; n < short(directory); n++) {
      const entry = directory + 2 + n * 12
      if (short(entry) === 0x0112) return short(entry + 8)
    }
  } catch {
    // A broken directory says nothing about orientation.
  }
  return undefined
}

/** An Exif segment that holds the orientation and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a0000000800010112000300000001000000000000', 'hex')
  tiff.writeUInt16BE(orientation, 18)
  const next = Buffer.alloc(4)
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, next])
  const head = Buffer.from([0xff, app1, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

const pngMetadata = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

/** PNG: chunks of length, type, content, checksum (W3C PNG, section 5). */
function withoutPngMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (!pngMetadata.has(bytes.toString('latin1', at + 4, at + 8)))
      kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}

const webpMetadataFlags = 0b0000_1100

/** WebP: RIFF chunks; VP8X announces EXIF and XMP in its flags (developers.google.com/speed/webp). */
function withoutWebpMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const type = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (type !== 'EXIF' && type !== 'XMP ') {
      const chunk = Buffer.from(bytes.subarray(at, end))
      if (type === 'VP8X') chunk.writeUInt8((chunk[8] ?? 0) & ~webpMetadataFlags, 8)
      kept.push(chunk)
    }
    at = end
  }
  const body = Buffer.concat(kept)
  const head = Buffer.from(bytes.subarray(0, 12))
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}
