import type { Block } from '@domain/document/block'
import { cutTo } from '@domain/document/office/cut-to'
import type { news } from '@domain/operations/news'
import { classificationMark, markedInName } from '@domain/story/classification-mark'
import { storyPassages } from '@domain/story/story-passages'
import { limits } from '@domain/vocabulary/limits'
import { keepFile, removeFile } from '../platform/files'
import type { Handler } from '../platform/handler'
import { newId } from '../platform/ids'
import { withoutMetadata } from '../platform/picture-metadata'
import { readUpload } from '../platform/upload'
import type { DocxReading } from './docx/read-docx'
import { draftView } from './draft-view'
import { newStory } from './story-changes'
import { stories } from './story-store'

export const importDocx: Handler<typeof news.importDocx> = async (
  { fileId, fileName },
  context,
) => {
  const upload = await readUpload(fileId, limits.docxBytes)
  if ('problem' in upload) throw context.refuse(upload.problem)
  // Loaded when first needed: readers of news should not wait for a Word parser at a cold start.
  const { DocxProblem, readDocx } = await import('./docx/read-docx')
  const reading = await readDocx(upload.bytes).catch((error: unknown) => {
    throw error instanceof DocxProblem ? context.refuse(error.code) : error
  })

  const marked = markedIn(reading, fileName)
  if (marked) {
    await removeFile(fileId)
    throw context.refuse('MARKED_SECRET', { marked })
  }

  const blocks = await withPicturesKept(reading)
  const cover = blocks.find((block) => block.kind === 'image')
  const named = fileName.replace(/\.docx$/i, '')
  const notes = [...reading.notes]
  const tell = (note: string) => notes.push(note)
  const content = {
    title: reading.title || cutTo(named, limits.titleLength, '标题（取自文件名）', tell),
    summary: '',
    source: '',
    byline: '',
    coverFileId: cover?.fileId,
    blocks,
  }
  const story = {
    ...newStory(content, context.caller, context.now),
    importNotes: notes,
  }
  await context.documents.put(stories, story)
  context.afterwards(() => removeFile(fileId))
  return { output: await draftView(story), subject: `stories/${story._id}` }
}

/** Where a file carries a classification mark, in words; such a file is not kept a moment longer. */
function markedIn({ title, blocks, margins }: DocxReading, fileName: string): string | undefined {
  if (markedInName(fileName)) return '标志在文件名里'
  const text = { title, summary: '', source: '', byline: '', blocks }
  const inText = classificationMark(storyPassages(text))
  if (inText) return `“${inText}”在正文里`
  // A header or footer has no middle: whatever stands there stands in its position.
  const inMargin = margins
    .map((line) => classificationMark([{ id: 'margin', text: line, role: 'fact' }]))
    .find(Boolean)
  return inMargin && `“${inMargin}”在页眉或页脚里`
}

/** Puts the pictures into storage, and their fileIds into the blocks. */
async function withPicturesKept({ blocks, pictures }: DocxReading): Promise<Block[]> {
  const kept = await Promise.all(
    pictures.map(
      async ({ ref, bytes, extension }) =>
        [ref, await keepFile(`stories/${newId()}.${extension}`, withoutMetadata(bytes))] as const,
    ),
  )
  const fileIds = new Map(kept)
  return blocks.map((block) =>
    block.kind === 'image'
      ? { ...block, fileId: fileIds.get(block.fileId) ?? block.fileId }
      : block,
  )
}
