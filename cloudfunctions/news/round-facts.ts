import type { Block } from '@domain/document/block'
import { showDay } from '@domain/dates/day'
import { columnLabels } from '@domain/vocabulary/columns'
import type { StoryContent } from './story-store'

/** What a story says of itself beside its words, as reviewers are shown it; empty where it says nothing. */
export const factsOf = (content: StoryContent) => {
  const { column, occasion, originallyOn, reprint, awaitsVote } = content
  return [
    { id: 'column', place: '栏目', text: column ? columnLabels[column] : '' },
    { id: 'occasion', place: '会议或活动', text: occasion ?? '' },
    { id: 'originallyOn', place: '原发布日期', text: originallyOn ? showDay(originallyOn) : '' },
    { id: 'reprint', place: '转载', text: reprint ? '转载，标题和正文锁定' : '' },
    { id: 'awaitsVote', place: '表决', text: awaitsVote ? '表决通过前不得发布' : '' },
  ]
}

const kinds: Record<Block['kind'], string> = {
  heading: '小标题',
  paragraph: '段落',
  list: '列表',
  image: '图片',
  table: '表格',
  note: '注释',
}

export const kindOf = ({ kind }: Block): string => kinds[kind]

/** How a block is laid out, its words and pictures apart; equal for blocks that look alike. */
export function formOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return String(block.level)
    case 'paragraph':
      return JSON.stringify([
        block.align ?? 'start',
        // By the words they are on: words before them move the places.
        (block.styles ?? []).map(({ as, start, end }) => [as, block.text.slice(start, end)]),
      ])
    case 'list':
      return String(block.ordered)
    case 'table':
      return JSON.stringify([
        block.headerRows,
        block.rows.map((row) => row.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])),
      ])
    case 'image':
    case 'note':
      return ''
  }
}
