import { inspectPicture, isPicture } from '../../platform/picture'
import type { ImportNotes } from './import-notes'
import type { WordImage } from './word-tree'

/** A picture of the file, to be put into storage; `ref` stands in its block until then. */
export interface DocxPicture {
  ref: string
  bytes: Buffer
  extension: string
  width: number
  height: number
}

/** Takes pictures out of the file; those no phone could show are left out, and their place is told. */
export class Pictures {
  readonly taken: DocxPicture[] = []

  constructor(private readonly notes: ImportNotes) {}

  async take(image: WordImage, after: string): Promise<DocxPicture | undefined> {
    const bytes = await image.readAsBuffer().catch(() => Buffer.alloc(0))
    const picture = inspectPicture(bytes)
    if (!picture) {
      const place = after ? `“${after.slice(0, 12)}”之后` : '文首'
      const why = isPicture(bytes)
        ? '有一张图片已损坏，或超过 1 亿像素'
        : `有一张图片格式不支持（${image.contentType}）`
      this.notes.add(`${why}，没有导入，位置在${place}`)
      return undefined
    }
    const { extension, width, height } = picture
    const taken = { ref: `picture:${this.taken.length + 1}`, bytes, extension, width, height }
    this.taken.push(taken)
    return taken
  }
}
