import type { DocxParts } from './open-docx'

const margin = /^word\/(header|footer)\d*\.xml$/
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** What stands in the headers and footers of a Word file, line by line; mammoth does not read them. */
export async function marginLines({ names, read }: DocxParts): Promise<string[]> {
  const parts = await Promise.all(names.filter((name) => margin.test(name)).map(read))
  return parts
    .flatMap((xml) => xml.split(/<\/w:p>|<w:br[ /]/))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
        .map(([, text = ' ']) => text)
        .join('')
        .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
          String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
        )
        .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
        .trim(),
    )
    .filter(Boolean)
}
