import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { OpenApiError } from '../faults'

const cells = 29
const cellPixels = 12
const sceneCharacters = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

/**
 * `wxacode.getUnlimited`: a real PNG whose pattern is particular to scene and page. A stand-in to look at
 * and to print, not to scan.
 */
export function drawCode(parameters: { scene?: unknown; page?: unknown }): Buffer {
  const scene = String(parameters.scene ?? '')
  const page = String(parameters.page ?? '')
  if (!sceneCharacters.test(scene))
    throw new OpenApiError(40169, 'invalid length for scene, or the data is not json string')
  if (page.startsWith('/') || page.includes('?')) throw new OpenApiError(41030, 'invalid page')
  const pattern = createHash('shake256', { outputLength: cells * cells })
    .update(JSON.stringify([scene, page]))
    .digest()
  return png(cells * cellPixels, (x, y) =>
    dark(Math.floor(x / cellPixels), Math.floor(y / cellPixels)),
  )

  function dark(column: number, row: number): boolean {
    const last = cells - 1
    for (const [left, top] of [
      [2, 2],
      [last - 8, 2],
      [2, last - 8],
    ] as const) {
      const [dx, dy] = [column - left, row - top]
      if (dx < -1 || dy < -1 || dx > 7 || dy > 7) continue
      // The three corner squares of a code: a ring round a core.
      const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3))
      return ring === 3 || ring <= 1
    }
    const inside = column >= 2 && row >= 2 && column <= last - 2 && row <= last - 2
    return inside && (pattern[row * cells + column] ?? 0) % 2 === 1
  }
}

/** An 8-bit grey PNG of this many pixels square. */
function png(size: number, isDark: (x: number, y: number) => boolean): Buffer {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: size }, (_unused, x) => (isDark(x, y) ? 0x22 : 0xff))]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
