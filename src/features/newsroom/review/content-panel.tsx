import { View } from '@tarojs/components'
import { copyText } from '@/platform/copy'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { MarkedText, type Stretch } from '@/ui/marked-text'
import { Panel } from '@/ui/panel'
import { Picture } from '@/ui/picture'
import { showDay } from '@domain/dates/day'
import { columnLabels } from '@domain/vocabulary/columns'
import type { Review } from './use-review'
import './content-panel.scss'

interface ContentPanelProps {
  review: Review
  /** Marks of the proofreader, by passage. */
  underlined: ReadonlyMap<string, readonly Stretch[]> | undefined
}

/** 随稿发布: what goes before the public beside title and text, all of it approved with them. */
export function ContentPanel({ review, underlined }: ContentPanelProps) {
  const { content, pictureUrls } = review.story
  const { column, reprint, originallyOn, coverFileId, occasion, awaitsVote } = content
  const cover = coverFileId && pictureUrls[coverFileId]
  const link = reprint?.link
  const marked = (passage: 'summary' | 'source' | 'byline' | 'correction') =>
    content[passage] && (
      <MarkedText text={content[passage]} stretches={underlined?.get(passage) ?? []} />
    )
  return (
    <Panel title="随稿发布">
      <Facts
        facts={[
          ['栏目', column && columnLabels[column]],
          ['来源', reprint ? `转载自${reprint.source}` : marked('source')],
          ['作者', marked('byline')],
          ['摘要', marked('summary') || '未填，取正文开头'],
          [
            '封面',
            cover ? (
              <View className="content-panel__cover">
                <Picture src={cover} alt="封面" fit="whole" />
              </View>
            ) : (
              '没有封面'
            ),
          ],
          ['更正说明', marked('correction')],
          ['原发布日期', originallyOn && showDay(originallyOn)],
          ['任免选举', awaitsVote ? '涉及，表决通过前不得发布' : '作者未标明须待表决'],
          ['会议或活动', occasion],
          [
            '原文链接',
            link && (
              <>
                <View>{link}</View>
                <Button look="quiet" onPress={() => void copyText(link, '原文链接已复制')}>
                  复制
                </Button>
              </>
            ),
          ],
        ]}
      />
    </Panel>
  )
}
