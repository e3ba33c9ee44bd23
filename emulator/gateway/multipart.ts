/** The parts of a multipart/form-data body by name; values stay bytes, for protobuf is not text. */
export function partsOf(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  const parts = new Map<string, Buffer>()
  if (!mark) return parts
  const delimiter = Buffer.from(`--${mark}`)
  for (
    let start = body.indexOf(delimiter), end = body.indexOf(delimiter, start + 1);
    start >= 0 && end >= 0;
    start = end, end = body.indexOf(delimiter, start + 1)
  ) {
    const part = body.subarray(start + delimiter.length + 2, end - 2)
    const split = part.indexOf('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(part.subarray(0, split).toString('utf8'))?.[1]
    if (name !== undefined) parts.set(name, part.subarray(split + 4))
  }
  return parts
}
