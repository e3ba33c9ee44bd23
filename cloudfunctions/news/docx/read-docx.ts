import type { Block } from '@domain/document/block'
import { limits } from '@domain/vocabulary/limits'
import { BlockBuilder } from './block-builder'
import { DocxProblem } from '../../platform/word/docx-problem'
import { ImportNotes } from './import-notes'
import { marginLines } from '../../platform/word/margin-lines'
import { openDocx } from '../../platform/word/open-docx'
import type { DocxPicture } from './picture-blocks'
import { readWordTree } from './word-tree'

export { DocxProblem }

export interface DocxReading {
  /** Taken out of the text; empty when none could be told. */
  title: string
  /** Picture blocks carry `picture:<n>` as fileId, to be replaced when the pictures are stored. */
  blocks: Block[]
  pictures: DocxPicture[]
  /** Lines of 页眉 and 页脚: not carried over, but a mark may stand there. */
  margins: string[]
  /** What was not carried over, or wants a look; in Chinese. */
  notes: string[]
}

/** Reads a .docx into blocks. Throws DocxProblem when it is none, broken, or too large. */
export async function readDocx(bytes: Buffer): Promise<DocxReading> {
  const parts = await openDocx(bytes)
  const notes = new ImportNotes()
  notes.addFrom(await parts.read('word/document.xml'))
  const margins = await marginLines(parts)
  if (margins.some((line) => !/^[-—\s\d第页共/]*$/.test(line))) notes.add('页眉页脚没有导入')
  const tree = await readWordTree(bytes)
  const builder = new BlockBuilder(tree, notes)
  for (const node of tree.children) await builder.add(node)
  const { title, blocks, pictures } = builder.finish()
  if (blocks.length > limits.blocksPerStory) throw new DocxProblem('FILE_TOO_LARGE')
  if (!title && blocks.length === 0) throw new DocxProblem('FILE_EMPTY')
  return { title, blocks, pictures, margins, notes: notes.all() }
}
