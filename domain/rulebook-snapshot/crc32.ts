const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c
})

/** The check sum of gzip (RFC 1952, 8.). */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (let n = 0; n < bytes.length; n++)
    c = (c >>> 8) ^ (table[(c ^ (bytes[n] ?? 0)) & 0xff] as number)
  return (c ^ 0xffffffff) >>> 0
}
