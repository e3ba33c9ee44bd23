import { useRef, useState } from 'react'
import { newKey } from '@/cloud/key'
import { asProblem } from '@/cloud/problem'
import { say } from '@/platform/say'
import { useShortcuts } from '@/platform/shortcuts/use-shortcuts'
import { usePaste, type Clipping } from '@/platform/use-paste'
import { useUnsaved } from '@/platform/use-unsaved'
import type { Block } from '@domain/document/block'
import { withInOrder } from '@domain/document/edit-blocks'
import { insertPasted, type PastePlace } from '@domain/document/pasted/insert-pasted'
import { limits } from '@domain/vocabulary/limits'
import { keepPicture } from '../bring-in'
import type { DraftContent } from '../use-draft'
import { isMoreThanWords, placeOf } from './place-of'
import { readClipping, type Reading } from './read-clipping'

/** What came of a paste, and what of it did not. */
export interface PasteReport {
  said: string
  notes: readonly string[]
  /** Where pictures are missing, and why where that is known. */
  missing: readonly string[]
  /** Pictures on their way. */
  sending?: string | undefined
}

interface Target {
  content: DraftContent
  locked: boolean
  onEdit: (change: (content: DraftContent) => DraftContent) => void
  onPicture: (fileId: string, url: string) => void
}

interface Last {
  undo: (content: DraftContent) => DraftContent
  /** As it left the document; who typed since then takes back their typing first. */
  left: readonly Block[]
  gone: boolean
}

/** Pastes what came from Word, WPS or a page of the web as blocks, with its pictures; and takes it back as a whole. */
export function usePasteBlocks({ content, locked, onEdit, onPicture }: Target) {
  const [report, setReport] = useState<PasteReport>()
  const last = useRef<Last>()
  useUnsaved(report?.sending ? 'lost' : 'saved')

  const put = async (reading: Reading, place: PastePlace | undefined) => {
    const room = Math.max(0, limits.blocksPerStory - content.blocks.length)
    const pasted = reading.blocks.slice(0, room)
    const words = pasted.filter(({ kind }) => kind !== 'image')
    const notes = [...reading.notes]
    if (pasted.length < reading.blocks.length)
      notes.push(`一篇最多 ${limits.blocksPerStory} 段，后面的没有粘贴`)
    const mine: Last = { undo: (latest) => latest, left: [], gone: false }
    last.current = mine
    const lateIds = new Set<string>()
    let kept = 0
    onEdit((latest) => {
      const { blocks, undo } =
        words.length > 0
          ? insertPasted(latest.blocks, words, place, newKey)
          : { blocks: latest.blocks, undo: (now: Block[]) => now }
      const titled = reading.title !== '' && latest.title === ''
      mine.left = blocks
      mine.undo = (now) => ({
        ...now,
        title: titled && now.title === reading.title ? '' : now.title,
        blocks: undo(now.blocks.filter(({ id }) => !lateIds.has(id))),
      })
      return { ...latest, title: titled ? reading.title : latest.title, blocks }
    })
    const missing: string[] = []
    const pictures = pasted.flatMap((block) => (block.kind === 'image' ? [block] : []))
    const ids = pasted.map(({ id }) => id)
    // Pictures alone stand behind the block they were pasted into.
    const order = words.length === 0 && place ? [place.blockId, ...ids] : ids
    const tell = (sending?: string) =>
      setReport({ said: said(words, kept), notes, missing, sending })
    const insertLate = (block: Block) => {
      lateIds.add(block.id)
      onEdit((latest) => {
        const isLast = latest.blocks === mine.left
        const blocks = withInOrder(latest.blocks, block, order)
        if (isLast) mine.left = blocks
        return { ...latest, blocks }
      })
    }
    for (const [n, picture] of pictures.entries()) {
      if (mine.gone) return
      tell(`正在存入图片 ${n + 1}/${pictures.length}`)
      const where = whereOf(reading, picture.fileId)
      const chosen = reading.files.get(picture.fileId)
      try {
        if (!chosen) throw new Error('out of reach')
        const { fileId, url, width, height } = await keepPicture(chosen)
        if (mine.gone) return
        onPicture(fileId, url)
        insertLate({ ...picture, fileId, width, height })
        kept++
      } catch (error) {
        if (mine.gone) return
        missing.push(chosen ? `${where}：${asProblem(error).says}` : where)
        // The words below a picture stay, though it could not come.
        const { id, caption } = picture
        if (caption) insertLate({ kind: 'paragraph', id, text: caption })
      }
    }
    tell()
  }

  const undo = () => {
    const { current } = last
    if (!current) return
    current.gone = true
    last.current = undefined
    onEdit(current.undo)
    setReport(undefined)
    say('已撤销粘贴')
  }

  const take = (clipping: Clipping, target: HTMLElement): boolean => {
    const place = placeOf(target, content.blocks)
    const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
    if (locked || (isField && !place) || target.closest('.dialog')) return false
    const into = content.blocks.find(({ id }) => id === place?.blockId)
    const reading = readClipping(clipping, content.title.trim() !== '')
    if (reading.blocks.length === 0 && !reading.title) return false
    if (into && !isMoreThanWords(reading, into)) return false
    void put(reading, place)
    return true
  }
  usePaste(take)
  useShortcuts(
    report
      ? [
          {
            keys: ['Mod+Z'],
            says: '撤销刚才的粘贴',
            run: () => (last.current?.left === content.blocks ? undo() : false),
          },
        ]
      : [],
  )
  return {
    report,
    undo,
    /** From the dialog that asks for text. */
    paste: (clipping: Clipping) => void put(readClipping(clipping, true), undefined),
    forget: () => setReport(undefined),
  }
}

function said(words: readonly Block[], pictures: number): string {
  const tables = words.filter(({ kind }) => kind === 'table').length
  const paragraphs = words.length - tables
  const parts = [
    ...(paragraphs > 0 ? [`${paragraphs} 段`] : []),
    ...(tables > 0 ? [`${tables} 张表格`] : []),
    ...(pictures > 0 ? [`${pictures} 张图片`] : []),
  ]
  return parts.length > 0 ? `已粘贴 ${parts.join('、')}。` : '没有可以粘贴的内容。'
}

function whereOf({ pictures }: Reading, ref: string): string {
  const after = pictures.find((one) => one.ref === ref)?.after
  return after ? `“${after}”之后` : '开头'
}
