import { View } from '@tarojs/components'
import { Document } from '@/features/document/document'
import type { OutputNamed } from '@domain/operations'
import { longDate } from '@domain/dates/show'
import './story-view.scss'

type Story = Pick<
  OutputNamed<'news.get'>,
  'title' | 'source' | 'byline' | 'blocks' | 'pictureUrls'
> & { publishedAt?: string | undefined }

/** A story as its readers see it; the preview at the desk is this very view. */
export function StoryView({ story }: { story: Story }) {
  const { title, source, byline, publishedAt, blocks, pictureUrls } = story
  const facts = [
    publishedAt && longDate(publishedAt),
    source && `来源：${source}`,
    byline && `作者：${byline}`,
  ].filter(Boolean)
  return (
    <View className="story">
      <View className="story__title" ariaRole="heading">
        {title || '（未填标题）'}
      </View>
      <View className="story__facts">
        {facts.map((fact) => (
          <View key={fact}>{fact}</View>
        ))}
      </View>
      <Document blocks={blocks} pictureUrls={pictureUrls} />
    </View>
  )
}
