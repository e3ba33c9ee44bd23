import { View } from '@tarojs/components'
import { Document } from '@/features/document/document'
import { MarkedText, type Stretch } from '@/ui/marked-text'
import { ChangedText, type ChangedWords } from '@/ui/word-changes'
import type { OutputNamed } from '@domain/operations'
import { showDay } from '@domain/dates/day'
import { longDate } from '@domain/dates/show'
import { StoryNotes } from './story-notes'
import './story-view.scss'

type Whole = OutputNamed<'news.get'>
type Story = Pick<Whole, 'title' | 'source' | 'byline' | 'blocks' | 'pictureUrls'> &
  Partial<Pick<Whole, 'publishedAt' | 'originallyOn' | 'reprint' | 'corrections' | 'signatures'>>

interface StoryViewProps {
  story: Story
  /** Marks of the proofreader, by passage; for those who review. */
  underlined?: ReadonlyMap<string, readonly Stretch[]>
  /** Passages that are not what they were in the round before, word by word; for those who review. */
  changed?: ReadonlyMap<string, readonly ChangedWords[]> | undefined
}

/** A story as its readers see it; the preview at the desk is this very view. */
export function StoryView({ story, underlined, changed }: StoryViewProps) {
  const { title, source, byline, publishedAt, originallyOn, reprint, blocks, pictureUrls } = story
  const facts = [
    publishedAt && longDate(publishedAt),
    originallyOn && `原发布日期：${showDay(originallyOn)}`,
    reprint ? `转载自：${reprint.source}` : source && `来源：${source}`,
    byline && `作者：${byline}`,
  ].filter(Boolean)
  const inTitle = underlined?.get('title') ?? []
  const titleChanged = changed?.get('title')
  return (
    <View className="story">
      <View className="story__title" ariaRole="heading">
        {titleChanged ? (
          <ChangedText pieces={titleChanged} stretches={inTitle} />
        ) : (
          <MarkedText text={title || '（未填标题）'} stretches={inTitle} />
        )}
      </View>
      <View className="story__facts">
        {facts.map((fact) => (
          <View key={fact}>{fact}</View>
        ))}
      </View>
      {story.corrections?.map(({ on, note }) => (
        <View key={on + note} className="story__correction">
          更正（{showDay(on)}）：{note}
        </View>
      ))}
      <Document
        blocks={blocks}
        pictureUrls={pictureUrls}
        underlined={underlined}
        changed={changed}
      />
      {story.signatures && <StoryNotes signatures={story.signatures} reprint={reprint} />}
    </View>
  )
}
