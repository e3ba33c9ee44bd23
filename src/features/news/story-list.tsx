import { View } from '@tarojs/components'
import { cloudNow } from '@/cloud/clock'
import { goTo } from '@/platform/go'
import { Picture } from '@/ui/picture'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { shortDate } from '@domain/dates/show'
import { columnLabels } from '@domain/vocabulary/columns'
import type { StoryCard } from './use-stories'
import './story-list.scss'

/** The newest large, the others in rows. */
export function StoryList({ stories }: { stories: readonly StoryCard[] }) {
  return (
    <View className="stories">
      {stories.map((story, n) => (
        <StoryRow key={story.id} story={story} lead={n === 0} />
      ))}
    </View>
  )
}

function StoryRow({ story, lead }: { story: StoryCard; lead: boolean }) {
  const { id, title, summary, column, publishedAt, coverUrl, pinned } = story
  return (
    <Pressable
      role="link"
      className={`story-row${lead ? ' story-row--lead' : ''}${coverUrl ? '' : ' story-row--bare'}`}
      onPress={() => goTo(`/packages/news/story/index?id=${id}`)}
    >
      {coverUrl && (
        <View className="story-row__cover">
          <Picture src={coverUrl} alt="" fit="cover" />
        </View>
      )}
      <View className="story-row__text">
        <View className="story-row__title">{title}</View>
        <View className="story-row__summary">{summary}</View>
        <View className="story-row__foot">
          {pinned && <Tag look="red">置顶</Tag>}
          <Tag>{columnLabels[column]}</Tag>
          <View>{shortDate(publishedAt, cloudNow())}</View>
        </View>
      </View>
    </Pressable>
  )
}
