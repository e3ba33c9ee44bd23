import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Chips } from '@/ui/chips'
import { Picture } from '@/ui/picture'
import { Pressable } from '@/ui/pressable'
import { TextArea } from '@/ui/text-input'
import type { Block } from '@domain/document/block'
import { asKind, withText, type TextKind } from '@domain/document/edit-blocks'
import { textOf } from '@domain/document/plain-text'
import { limits } from '@domain/vocabulary/limits'
import { MarkList } from './mark-list'
import { blockElementId } from './paste/place-of'
import { TableEditor } from './table-editor'
import type { ShownMark } from './use-marks'
import './block-editor.scss'

interface BlockEditorProps {
  block: Block
  /** To drag it by, where there is a mouse. */
  handle: ReactNode
  url: string | undefined
  isCover: boolean
  /** 转载: the words stay as they are; captions, which the source may not have, can be written. */
  locked: boolean
  marks: readonly ShownMark[]
  onChange: (block: Block) => void
  onMove: (places: number) => void
  onRemove: () => void
  onUseAsCover: () => void
  onApplyMark: (mark: ShownMark, suggestion: string) => void
  onDismissMark: ((mark: ShownMark) => void) | undefined
}

const kinds: { value: TextKind; text: string }[] = [
  { value: 'paragraph', text: '段落' },
  { value: 'heading', text: '小标题' },
  { value: 'list', text: '列表' },
  { value: 'note', text: '注释' },
]

const kindNames: Record<Block['kind'], string> = {
  paragraph: '段落',
  heading: '小标题',
  list: '列表，一行一项',
  note: '注释',
  image: '图片说明',
  table: '表格',
}

const headNames: Record<Block['kind'], string> = {
  paragraph: '段落',
  heading: '小标题',
  list: '列表',
  note: '注释',
  image: '图片',
  table: '表格',
}

/** One block: its text, what it is, and where it stands. */
export function BlockEditor(props: BlockEditorProps) {
  const { block, handle, isCover, locked, marks, onChange, onMove, onRemove, onUseAsCover } = props
  const wordsLocked = locked && block.kind !== 'image'
  return (
    <View id={blockElementId(block.id)} className={`block-editor block-editor--${block.kind}`}>
      <View className="block-editor__tools">
        {handle}
        {locked || block.kind === 'image' || block.kind === 'table' ? (
          <View className="type-small">{headNames[block.kind]}</View>
        ) : (
          <Chips
            label="这一块是"
            options={kinds}
            value={block.kind}
            onChoose={(kind) => kind !== block.kind && onChange(asKind(block, kind))}
          />
        )}
        <View className="block-editor__moves">
          {block.kind === 'image' && (
            <Tool text={isCover ? '题图 ✓' : '设为题图'} onPress={onUseAsCover} />
          )}
          {!locked && (
            <>
              <Tool text="↑" label="上移" onPress={() => onMove(-1)} />
              <Tool text="↓" label="下移" onPress={() => onMove(1)} />
              <Tool text="删除" onPress={onRemove} />
            </>
          )}
        </View>
      </View>
      {wordsLocked ? <View className="type-body">{textOf(block)}</View> : <Body {...props} />}
      <MarkList
        marks={marks}
        onApply={wordsLocked ? undefined : props.onApplyMark}
        onDismiss={props.onDismissMark}
      />
    </View>
  )
}

function Body({ block, url, onChange }: BlockEditorProps) {
  if (block.kind === 'table') return <TableEditor table={block} onChange={onChange} />
  const text = block.kind === 'note' ? block.text : textOf(block)
  return (
    <>
      {block.kind === 'image' && url && (
        <View className="block-editor__picture">
          <Picture src={url} alt={block.caption} fit="whole" />
        </View>
      )}
      <TextArea
        label={kindNames[block.kind]}
        value={text}
        placeholder={kindNames[block.kind]}
        onInput={(next) => onChange(withText(block, next))}
        maxLength={block.kind === 'image' ? limits.block.caption : limits.textPerBlock}
      />
    </>
  )
}

function Tool({ text, label, onPress }: { text: string; label?: string; onPress: () => void }) {
  return (
    <Pressable className="block-editor__tool" {...(label && { label })} onPress={onPress}>
      {text}
    </Pressable>
  )
}
