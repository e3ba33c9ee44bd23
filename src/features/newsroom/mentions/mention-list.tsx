import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import { storyStatusLabels } from '@domain/vocabulary/story-status'
import { mayComeDown, type Mention } from './mention'

interface MentionListProps {
  stories: readonly Mention[]
  /** All that can be taken down is here. */
  whole: boolean
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
}

/** What mentions the words: what can be taken down first, to be ticked; then what is not, and what once did. */
export function MentionList({ stories, whole, chosen, onChoose }: MentionListProps) {
  const shown = stories.filter(mayComeDown)
  const rest = stories.filter((story) => !mayComeDown(story))
  const others = rest.filter(({ excerpt }) => excerpt)
  const before = rest.filter(({ excerpt }) => !excerpt)
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  return (
    <>
      {shown.length > 0 && (
        <Panel title={`已发布和待发布（${shown.length}）`}>
          <Button
            look="quiet"
            busy={!whole}
            onPress={() =>
              onChoose(new Set(chosen.size === shown.length ? [] : shown.map(({ id }) => id)))
            }
          >
            {chosen.size === shown.length ? '全不选' : '全选'}
          </Button>
          {shown.map(({ id, title, status, publishedAt, excerpt }) => (
            <View key={id}>
              <CheckRow
                text={`${title}（${publishedAt ? dateAndTime(publishedAt) : storyStatusLabels[status]}）`}
                checked={chosen.has(id)}
                onChange={(on) => toggle(id, on)}
              />
              <View className="type-small">{excerpt ?? '仅见于以前的送审稿'}</View>
            </View>
          ))}
        </Panel>
      )}
      {others.length > 0 && (
        <Panel title={`未在外发布（${others.length}）`}>
          {others.map(({ id, title, status, excerpt }) => (
            <View key={id}>
              <View className="type-body">
                {title || '（未填标题）'}（{storyStatusLabels[status]}）
              </View>
              <View className="type-small">{excerpt}</View>
            </View>
          ))}
        </Panel>
      )}
      {before.length > 0 && (
        <Panel title={`仅见于旧稿（${before.length}）`}>
          {before.map(({ id, title, status, rounds }) => (
            <View key={id} className="type-body">
              {title || '（未填标题）'}（{storyStatusLabels[status]}，第 {rounds.join('、')}{' '}
              轮送审稿）
            </View>
          ))}
        </Panel>
      )}
    </>
  )
}
