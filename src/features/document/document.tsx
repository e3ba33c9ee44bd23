import { ScrollView, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Picture } from '@/ui/picture'
import type { Block, TableCell } from '@domain/document/block'
import { styledRuns } from '@domain/document/styled-runs'
import './document.scss'

interface DocumentProps {
  blocks: readonly Block[]
  /** fileId → URL. */
  pictureUrls: Readonly<Record<string, string>>
}

/** A document as its readers see it. */
export function Document({ blocks, pictureUrls }: DocumentProps) {
  const urls = blocks.flatMap((block) =>
    block.kind === 'image' ? (pictureUrls[block.fileId] ?? []) : [],
  )
  return (
    <View className="document">
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} pictureUrls={pictureUrls} allUrls={urls} />
      ))}
    </View>
  )
}

interface BlockViewProps extends Omit<DocumentProps, 'blocks'> {
  block: Block
  allUrls: readonly string[]
}

function BlockView({ block, pictureUrls, allUrls }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return (
        <View className={`document__heading document__heading--${block.level}`} ariaRole="heading">
          {block.text}
        </View>
      )
    case 'paragraph':
      return (
        <View className={`document__paragraph document__paragraph--${block.align ?? 'start'}`}>
          {styledRuns(block.text, block.styles ?? []).map((run) => (
            <Text key={run.start} className={run.as.map((as) => `document__${as}`).join(' ')}>
              {run.text}
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
              <View className="document__item-text">{item}</View>
            </View>
          ))}
        </View>
      )
    case 'image':
      return <Figure block={block} url={pictureUrls[block.fileId]} allUrls={allUrls} />
    case 'table':
      return <Table rows={block.rows} headerRows={block.headerRows} />
    case 'note':
      return (
        <View className="document__note">
          {block.label} {block.text}
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

/** Cells are laid on a grid, so that spans hold on both targets; wide tables scroll sideways. */
function Table({ rows, headerRows }: { rows: readonly TableCell[][]; headerRows: number }) {
  const columns = Math.max(
    ...rows.map((row) => row.reduce((sum, cell) => sum + (cell.columnSpan ?? 1), 0)),
  )
  return (
    <ScrollView scrollX className="document__table-frame">
      <View
        className="document__table"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(88px, 1fr))` }}
      >
        {rows.flatMap((row, r) =>
          row.map((cell, c) => (
            <View
              key={`${r}-${c}`}
              className={`document__cell${r < headerRows ? ' document__cell--head' : ''}`}
              style={{
                gridColumn: `span ${cell.columnSpan ?? 1}`,
                gridRow: `span ${cell.rowSpan ?? 1}`,
              }}
            >
              {cell.text}
            </View>
          )),
        )}
      </View>
    </ScrollView>
  )
}
