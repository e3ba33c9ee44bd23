import { View } from '@tarojs/components'
import { useState } from 'react'
import { asProblem, type Problem } from '@/cloud/problem'
import { newKey } from '@/cloud/key'
import { choosePictures } from '@/platform/choose-file'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { DragList } from '@/ui/drag-list'
import { ProblemBanner } from '@/ui/problem-banner'
import type { Block } from '@domain/document/block'
import { withBlock, withInserted, withMoved, withoutBlock } from '@domain/document/edit-blocks'
import { BlockEditor } from './block-editor'
import type { DraftContent } from './use-draft'
import { PasteReport } from './paste/paste-report'
import { usePasteBlocks } from './paste/use-paste-blocks'
import { PasteDialog } from './paste-dialog'
import { keepPicture } from './bring-in'
import { isWithin, type ShownMark } from './use-marks'
import './blocks-editor.scss'

interface BlocksEditorProps {
  content: DraftContent
  pictureUrls: Readonly<Record<string, string>>
  /** Takes the newest content, so that what was typed during an upload is not lost. */
  onEdit: (change: (content: DraftContent) => DraftContent) => void
  onPicture: (fileId: string, url: string) => void
  problem?: string | undefined
  marks: readonly ShownMark[]
  onApplyMark: (mark: ShownMark, suggestion: string) => void
  onDismissMark: ((mark: ShownMark) => void) | undefined
}

/** The text of a story, block by block. */
export function BlocksEditor({
  content,
  pictureUrls,
  onEdit,
  onPicture,
  problem,
  marks,
  onApplyMark,
  onDismissMark,
}: BlocksEditorProps) {
  const [pasting, setPasting] = useState(false)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Problem>()
  const { blocks } = content
  const locked = content.reprint !== undefined
  const pasted = usePasteBlocks({ content, locked, onEdit, onPicture })
  const setBlocks = (change: (blocks: Block[]) => Block[]) =>
    onEdit((latest) => ({ ...latest, blocks: change(latest.blocks) }))
  const append = (added: Block[]) =>
    setBlocks((latest) => withInserted(latest, latest[latest.length - 1]?.id, added))
  const moveBy = (id: string, places: number) =>
    setBlocks((latest) => withMoved(latest, id, places))

  const addPicture = async () => {
    setTrouble(undefined)
    const [chosen] = await choosePictures(1)
    if (!chosen) return
    setSending(true)
    try {
      const { fileId, url, width, height } = await keepPicture(chosen)
      onPicture(fileId, url)
      append([{ kind: 'image', id: newKey(), fileId, width, height, caption: '' }])
    } catch (error) {
      setTrouble(asProblem(error))
    } finally {
      setSending(false)
    }
  }

  return (
    <View>
      {pasted.report && (
        <PasteReport report={pasted.report} onUndo={pasted.undo} onForget={pasted.forget} />
      )}
      <DragList
        items={blocks}
        idOf={({ id }) => id}
        called="段"
        disabled={locked}
        onMove={(from, to) => {
          const moved = blocks[from]
          if (moved) moveBy(moved.id, to - from)
        }}
      >
        {(block, _, handle) => (
          <BlockEditor
            block={block}
            handle={handle}
            url={block.kind === 'image' ? pictureUrls[block.fileId] : undefined}
            locked={locked}
            marks={marks.filter((mark) => isWithin(block.id, mark))}
            onApplyMark={onApplyMark}
            onDismissMark={onDismissMark}
            isCover={block.kind === 'image' && block.fileId === content.coverFileId}
            onChange={(next) => setBlocks((latest) => withBlock(latest, next))}
            onMove={(places) => moveBy(block.id, places)}
            onRemove={() => setBlocks((latest) => withoutBlock(latest, block.id))}
            onUseAsCover={() =>
              block.kind === 'image' &&
              onEdit((latest) => ({ ...latest, coverFileId: block.fileId }))
            }
          />
        )}
      </DragList>
      {problem && <Banner look="bad">{problem}</Banner>}
      <ProblemBanner problem={trouble} />
      {!locked && (
        <View className="blocks-editor__add">
          <Button onPress={() => append([{ kind: 'paragraph', id: newKey(), text: '' }])}>
            加一段
          </Button>
          <Button busy={sending} onPress={() => void addPicture()}>
            加图片
          </Button>
          <Button onPress={() => setPasting(true)}>粘贴文字</Button>
        </View>
      )}
      {!locked && (
        <View className="type-small blocks-editor__hint">
          从 Word、WPS 或网页复制后，直接在这里按 Ctrl+V：标题、列表、表格和图片一并带来。
        </View>
      )}
      {pasting && (
        <PasteDialog
          onDismiss={() => setPasting(false)}
          onClipping={(clipping) => {
            setPasting(false)
            pasted.paste(clipping)
          }}
          onPaste={(added) => {
            append(added)
            setPasting(false)
          }}
        />
      )}
    </View>
  )
}
