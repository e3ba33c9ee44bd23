import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { MarkedText, within, type Stretch } from '@/ui/marked-text'
import { Picture } from '@/ui/picture'
import { ChangedText, type ChangedWords } from '@/ui/word-changes'
import type { Block } from '@domain/document/block'
import { styledRuns } from '@domain/document/styled-runs'
import { TableGrid } from './table-grid'
import './document.scss'

interface DocumentProps {
  blocks: readonly Block[]
  /** fileId → URL. */
  pictureUrls: Readonly<Record<string, string>>
  /** Stretches to underline, by passage: `block`, `block/2` for an item, `block/1/0` for a cell. */
  underlined?: ReadonlyMap<string, readonly Stretch[]> | undefined
  /** Passages that are not what they were, word by word. */
  changed?: ReadonlyMap<string, readonly ChangedWords[]> | undefined
}

/** Where a block stands on the screen, to be scrolled to. */
export const blockPlace = (id: string): string => `text-${id}`

/** A document as its readers see it. */
export function Document({ blocks, pictureUrls, underlined, changed }: DocumentProps) {
  const urls = blocks.flatMap((block) =>
    block.kind === 'image' ? (pictureUrls[block.fileId] ?? []) : [],
  )
  return (
    <View className="document">
      {blocks.map((block) => (
        <View key={block.id} id={blockPlace(block.id)}>
          <BlockView
            block={block}
            pictureUrls={pictureUrls}
            allUrls={urls}
            underlined={underlined}
            changed={changed}
          />
        </View>
      ))}
    </View>
  )
}

interface BlockViewProps extends Omit<DocumentProps, 'blocks'> {
  block: Block
  allUrls: readonly string[]
}

function BlockView({ block, pictureUrls, allUrls, underlined, changed }: BlockViewProps) {
  const words = (text: string, passage: string = block.id) => {
    const stretches = underlined?.get(passage) ?? []
    const pieces = changed?.get(passage)
    if (pieces) return <ChangedText pieces={pieces} stretches={stretches} />
    return <MarkedText text={text} stretches={stretches} />
  }
  switch (block.kind) {
    case 'heading':
      return (
        <View className={`document__heading document__heading--${block.level}`} ariaRole="heading">
          {words(block.text)}
        </View>
      )
    case 'paragraph':
      return (
        <View className={`document__paragraph document__paragraph--${block.align ?? 'start'}`}>
          {changed?.has(block.id)
            ? words(block.text)
            : styledRuns(block.text, block.styles ?? []).map((run) => (
                <Text key={run.start} className={run.as.map((as) => `document__${as}`).join(' ')}>
                  <MarkedText
                    text={run.text}
                    stretches={within(
                      underlined?.get(block.id) ?? [],
                      run.start,
                      run.start + run.text.length,
                    )}
                  />
                </Text>
              ))}
        </View>
      )
    case 'list':
      return (
        <View className="document__list">
          {block.items.map((item, n) => (
            <View key={n} className="document__item">
              <View className="document__marker">{block.ordered ? `${n + 1}.` : '·'}</View>
              <View className="document__item-text">{words(item, `${block.id}/${n}`)}</View>
            </View>
          ))}
        </View>
      )
    case 'image':
      return <Figure block={block} url={pictureUrls[block.fileId]} allUrls={allUrls} />
    case 'table':
      return <Table block={block} words={words} />
    case 'note':
      return (
        <View className="document__note">
          {block.label} {words(block.text)}
        </View>
      )
  }
}

interface FigureProps {
  block: Extract<Block, { kind: 'image' }>
  url: string | undefined
  allUrls: readonly string[]
}

function Figure({ block, url, allUrls }: FigureProps) {
  const open = () => url && void Taro.previewImage({ current: url, urls: [...allUrls] })
  return (
    <View className="document__figure">
      {url ? (
        <Picture src={url} alt={block.caption || '配图'} fit="whole" onPress={open} />
      ) : (
        <View className="document__missing">图片暂时取不到，请稍后重新打开</View>
      )}
      {block.caption && <View className="document__caption">{block.caption}</View>}
    </View>
  )
}

interface TableProps {
  block: Extract<Block, { kind: 'table' }>
  words: (text: string, passage: string) => ReactNode
}

function Table({ block, words }: TableProps) {
  const { id, rows, headerRows } = block
  const columns = Math.max(
    ...rows.map((row) => row.reduce((sum, cell) => sum + (cell.columnSpan ?? 1), 0)),
  )
  const cells = rows.flatMap((row, r) =>
    row.map(({ text, columnSpan, rowSpan }, c) => ({
      key: `${r}-${c}`,
      words: words(text, `${id}/${r}/${c}`),
      head: r < headerRows,
      columnSpan,
      rowSpan,
    })),
  )
  return <TableGrid columns={columns} width="minmax(88px, 1fr)" cells={cells} />
}
