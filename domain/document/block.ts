import * as z from 'zod'
import { limits } from '../vocabulary/limits'

/**
 * A document is a list of blocks, never HTML: safe to render on a phone and in a browser,
 * easy to compare, and a mark can point at block + offset (UTF-16 units of `text`).
 */
const text = z.string().max(limits.textPerBlock)

/** Bold and the like, as ranges over the block's text: start inclusive, end exclusive. */
const style = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  as: z.enum(['strong', 'emphasis', 'underline']),
})

const id = z.string().min(1).max(40)
const styles = z.array(style).max(limits.block.styles).optional()

export const headingBlock = z.strictObject({
  kind: z.literal('heading'),
  id,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text,
})

export const paragraphBlock = z.strictObject({
  kind: z.literal('paragraph'),
  id,
  text,
  styles,
  align: z.enum(['start', 'center', 'end']).optional(),
})

export const listBlock = z.strictObject({
  kind: z.literal('list'),
  id,
  ordered: z.boolean(),
  items: z.array(text).min(1).max(limits.block.items),
})

/** `fileId` names the picture in cloud storage; readers get a short-lived URL beside it. */
export const imageBlock = z.strictObject({
  kind: z.literal('image'),
  id,
  fileId: z.string().min(1).max(400),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  caption: z.string().max(limits.block.caption),
})

const cell = z.strictObject({
  text,
  columnSpan: z.int().min(2).max(limits.block.columns).optional(),
  rowSpan: z.int().min(2).max(limits.block.rows).optional(),
})

export const tableBlock = z.strictObject({
  kind: z.literal('table'),
  id,
  headerRows: z.int().min(0).max(limits.block.headerRows),
  rows: z.array(z.array(cell).max(limits.block.columns)).min(1).max(limits.block.rows),
})

export const noteBlock = z.strictObject({
  kind: z.literal('note'),
  id,
  label: z.string().max(10),
  text,
})

export const block = z.discriminatedUnion('kind', [
  headingBlock,
  paragraphBlock,
  listBlock,
  imageBlock,
  tableBlock,
  noteBlock,
])

export const blocks = z.array(block).max(limits.blocksPerStory)

export type Block = z.infer<typeof block>
export type TextStyle = z.infer<typeof style>
export type TableCell = z.infer<typeof cell>
export type BlockKind = Block['kind']
