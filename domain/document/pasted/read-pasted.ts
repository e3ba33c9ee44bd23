import type { Block } from '../block'
import { BlockList } from '../office/block-list'
import { limits } from '../../vocabulary/limits'
import { attribute, findBelow, type PastedNode } from './node'
import { PageWalk } from './page-walk'
import { tableOf } from './table'

/** A picture that stands in what was pasted; its bytes are looked for elsewhere. */
export interface PastedPicture {
  /** Stands as fileId in its block until it is kept. */
  ref: string
  /** As the page names it: data:, file:, https:, blob: or nothing. */
  src: string
  /** The words before it, to tell where it belonged. */
  after: string
}

export interface Pasted {
  /** Taken out of the text; empty when none could be told. */
  title: string
  blocks: Block[]
  pictures: PastedPicture[]
  /** What was not carried over, or wants a look; in Chinese. */
  notes: string[]
}

interface Around {
  nextId: () => string
  /** The document has its title already. */
  hasTitle: boolean
}

/**
 * What was pasted from Word, WPS or a page of the web, as blocks: the same that its file would give where both hold
 * the same. `page` is a parsed document that was never shown; scripts and style sheets in it are not even looked at.
 */
export function readPasted(page: PastedNode, { nextId, hasTitle }: Around): Pasted {
  const notes = new Set<string>()
  const pictures: PastedPicture[] = []
  const note = (text: string) => void notes.add(text)
  const list = new BlockList(nextId, note, !hasTitle)
  const hasImages = findBelow(page, isImage) !== undefined
  const isFromOffice = findBelow(page, bearsOffice) !== undefined
  let last = ''

  const addPicture = (node: PastedNode) => {
    // Word draws a picture twice: for who knows its drawings, and as an image.
    if ((hasImages && !isImage(node)) || isSpacer(node)) return
    const ref = `picture:${pictures.length + 1}`
    pictures.push({ ref, src: attribute(node, 'src'), after: last.slice(-12) })
    list.addPicture({ fileId: ref, caption: captionOf(node) })
  }
  const walk = new PageWalk(
    {
      paragraph: (paragraph) => {
        last = paragraph.text
        list.addParagraph(paragraph)
      },
      picture: addPicture,
      table: (node) => {
        const { pictures: inside, ...table } = tableOf(node, note)
        list.addTable(table)
        inside.forEach(addPicture)
      },
      footnote: (node) => {
        const text = textOf(node)
        const label = /^\[?(\d{1,3})\]?\s*/.exec(text)
        list.addNote(label ? `[${label[1]}]` : '注', text.slice(label?.[0].length ?? 0))
      },
      note,
    },
    !isFromOffice,
  )
  walk.read(page)
  const { title, blocks } = list.finish()
  if (blocks.length > limits.blocksPerStory)
    note(`超过 ${limits.blocksPerStory} 段，后面的没有粘贴`)
  return {
    title,
    blocks: blocks.slice(0, limits.blocksPerStory),
    pictures,
    notes: [...notes],
  }
}

const isImage = (node: PastedNode) => /^IMG$/i.test(node.nodeName)

const bearsOffice = (node: PastedNode) =>
  /^Mso/.test(attribute(node, 'class')) || /(^|[;\s])mso-/i.test(attribute(node, 'style'))

/** Pages count their readers with pictures of one point. */
const isSpacer = (node: PastedNode) => {
  const width = attribute(node, 'width')
  const height = attribute(node, 'height')
  return (width !== '' && Number(width) <= 2) || (height !== '' && Number(height) <= 2)
}

/** Word fills in where the picture lay on the disk of its writer: that is no caption. */
function captionOf(node: PastedNode): string {
  const alt = attribute(node, 'alt').replace(/^说明[:：]\s*/, '')
  return /[\\/]|^\w+\.(png|jpe?g|gif|bmp|webp)$/i.test(alt) ? '' : alt
}

function textOf(node: PastedNode): string {
  const lines: string[] = []
  const nothing = () => undefined
  new PageWalk({
    paragraph: ({ text }) => lines.push(text),
    picture: nothing,
    table: nothing,
    footnote: nothing,
    note: nothing,
  }).read(node)
  return lines.join('\n')
}
