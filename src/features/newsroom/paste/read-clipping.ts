import { newKey } from '@/cloud/key'
import type { ChosenFile } from '@/platform/chosen-file'
import type { Clipping } from '@/platform/use-paste'
import { blocksFromText } from '@domain/document/from-text'
import { pictureSources, type PictureSource } from '@domain/document/pasted/picture-sources'
import { readPasted, type Pasted } from '@domain/document/pasted/read-pasted'
import { bytesOfHex, rtfPictures } from '@domain/document/pasted/rtf-pictures'

/** What was pasted, as blocks, and the pictures that belong in it by their `ref`: those that could be had. */
export interface Reading extends Pasted {
  files: ReadonlyMap<string, ChosenFile>
}

/** More than any document of an office; a page that large would stop the browser. */
const most = 40_000_000

/** Reads what lies on the clipboard; the page in it is parsed apart and never shown. */
export function readClipping(clipping: Clipping, hasTitle: boolean): Reading {
  const { html, rtf, text, pictures: items } = clipping
  if (html.length > most) return { ...ofText(text), notes: ['内容太大，只粘贴了文字'] }
  if (!html) return items.length > 0 && !text.trim() ? ofPictures(items) : ofText(text)
  const page = new DOMParser().parseFromString(html, 'text/html')
  const pasted = readPasted(page, { nextId: newKey, hasTitle })
  if (pasted.blocks.length === 0 && items.length > 0) return ofPictures(items)
  const { pictures } = pasted
  const sources =
    pictures.length === 0 ? [] : pictureSources(pictures, rtfPictures(rtf), items.length)
  const files = new Map<string, ChosenFile>()
  pictures.forEach(({ ref }, n) => {
    const source = sources[n]
    const file = source && fileOf(source, items, n + 1)
    if (file) files.set(ref, file)
  })
  return { ...pasted, files }
}

const ofText = (text: string): Reading => ({
  title: '',
  blocks: blocksFromText(text, newKey),
  pictures: [],
  notes: [],
  files: new Map(),
})

/** Pictures alone, as of a screen that was copied. */
function ofPictures(items: readonly File[]): Reading {
  const pictures = items.map((_, n) => ({ ref: `picture:${n + 1}`, src: '', after: '' }))
  return {
    title: '',
    blocks: pictures.map(({ ref }) => ({ kind: 'image', id: newKey(), fileId: ref, caption: '' })),
    pictures,
    notes: [],
    files: new Map(items.map((item, n) => [`picture:${n + 1}`, chosen(item)])),
  }
}

function fileOf(source: PictureSource, items: readonly File[], n: number): ChosenFile | undefined {
  if (source.from === 'clipboard') return items[0] && chosen(items[0])
  const bytes =
    source.from === 'rtf' ? bytesOfHex(source.picture.hex) : bytesOfBase64(source.base64)
  const kind = source.from === 'rtf' ? source.picture.kind : source.kind
  if (!bytes) return undefined
  const extension = kind === 'jpeg' ? 'jpg' : kind
  return chosen(new File([bytes], `粘贴的图片${n}.${extension}`, { type: `image/${kind}` }))
}

function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}

const chosen = (file: File): ChosenFile => ({ name: file.name, bytes: file.size, file })
