import { showDay } from '../dates/day'
import type { Block, TableCell, TextStyle } from '../document/block'
import { signatureLine, type Signatures } from '../story/signature-line'

/** The text and what stands above and below it, as the reader of the mini-program sees it. */
export interface ArticleTold {
  source: string
  byline: string
  blocks: readonly Block[]
  /** 原发布日期 of an old story brought over, `YYYY-MM-DD`. */
  originallyOn?: string | undefined
  reprint?: { source: string; link?: string | undefined } | undefined
  /** 更正, oldest first. */
  corrections?: readonly { on: string; note: string }[] | undefined
  signatures?: Signatures | undefined
}

const inStyle = {
  whole: 'font-size:17px;line-height:1.8;color:#222;text-align:justify',
  facts: 'margin:0 0 20px;font-size:14px;color:#888',
  paragraph: 'margin:0 0 16px;text-indent:2em',
  centred: 'margin:0 0 16px;text-align:center',
  ended: 'margin:0 0 16px;text-align:right',
  heading: 'margin:28px 0 12px;font-size:18px;font-weight:bold;color:#b3261e',
  item: 'margin:0 0 8px;padding-left:1.4em;text-indent:-1.4em',
  picture: 'display:block;width:100%;height:auto',
  figure: 'margin:0 0 16px;text-align:center',
  caption: 'margin:6px 0 0;font-size:14px;color:#888;text-align:center',
  table: 'width:100%;margin:0 0 16px;border-collapse:collapse;font-size:15px',
  cell: 'padding:6px;border:1px solid #bbb',
  note: 'margin:0 0 8px;font-size:14px;color:#666',
  correction: 'margin:0 0 16px;padding:8px 12px;font-size:15px;background:#fdecea',
  foot: 'margin:24px 0 0;font-size:14px;color:#888',
} as const

const tagOf: Record<TextStyle['as'], string> = { strong: 'strong', emphasis: 'em', underline: 'u' }

/**
 * The text as HTML with inline styles only, as the official account's editor keeps it.
 * `addressOf`: fileId → where the picture is; one without an address is left out.
 */
export function renderArticle(
  { source, byline, blocks, originallyOn, reprint, corrections = [], signatures }: ArticleTold,
  addressOf: (fileId: string) => string | undefined,
): string {
  const facts = [
    originallyOn && `原发布日期：${showDay(originallyOn)}`,
    reprint ? `转载自：${reprint.source}` : source && `来源：${source}`,
    byline && `作者：${byline}`,
  ].filter(Boolean)
  const head = facts.length > 0 ? p('facts', escaped(facts.join('\u3000'))) : ''
  const corrected = corrections.map(({ on, note }) =>
    p('correction', escaped(`更正（${showDay(on)}）：${note}`)),
  )
  const body = blocks.map((block) => renderBlock(block, addressOf))
  const lines = [signatures && signatureLine(signatures, reprint !== undefined), reprint?.link]
  const foot = lines.filter(Boolean).join('\n')
  const parts = [head, ...corrected, ...body, foot && p('foot', escaped(foot))]
  return `<section style="${inStyle.whole}">${parts.join('')}</section>`
}

function renderBlock(block: Block, addressOf: (fileId: string) => string | undefined): string {
  switch (block.kind) {
    case 'heading':
      return p('heading', escaped(block.text))
    case 'paragraph': {
      const look = { start: 'paragraph', center: 'centred', end: 'ended' } as const
      return p(look[block.align ?? 'start'], styled(block.text, block.styles ?? []))
    }
    case 'list':
      return block.items
        .map((item, n) => p('item', `${block.ordered ? `${n + 1}.` : '•'} ${escaped(item)}`))
        .join('')
    case 'image': {
      const address = addressOf(block.fileId)
      if (!address) return ''
      const picture = `<img src="${escaped(address)}" alt="${escaped(block.caption)}" style="${inStyle.picture}"/>`
      return p('figure', picture) + (block.caption ? p('caption', escaped(block.caption)) : '')
    }
    case 'table':
      return `<table style="${inStyle.table}"><tbody>${block.rows
        .map((row, n) => `<tr>${row.map((cell) => td(cell, n < block.headerRows)).join('')}</tr>`)
        .join('')}</tbody></table>`
    case 'note':
      return p('note', escaped(`${block.label} ${block.text}`))
  }
}

const p = (look: keyof typeof inStyle, html: string) => `<p style="${inStyle[look]}">${html}</p>`

function td({ text, columnSpan, rowSpan }: TableCell, inHead: boolean): string {
  const spans = [
    columnSpan ? ` colspan="${columnSpan}"` : '',
    rowSpan ? ` rowspan="${rowSpan}"` : '',
  ].join('')
  const words = escaped(text)
  return `<td${spans} style="${inStyle.cell}">${inHead ? `<strong>${words}</strong>` : words}</td>`
}

/** Text with its ranges as tags; where ranges overlap, every stretch between two borders is tagged anew. */
function styled(text: string, styles: readonly TextStyle[]): string {
  const borders = [
    ...new Set([0, text.length, ...styles.flatMap(({ start, end }) => [start, end])]),
  ]
    .filter((at) => at <= text.length)
    .sort((a, b) => a - b)
  return borders
    .slice(1)
    .map((end, n) => {
      const start = borders[n] ?? 0
      const tags = styles.filter((style) => style.start <= start && end <= style.end)
      return tags.reduce(
        (html, { as }) => `<${tagOf[as]}>${html}</${tagOf[as]}>`,
        escaped(text.slice(start, end)),
      )
    })
    .join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For text and attribute values alike; a line break becomes one. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/\n/g, '<br/>')
