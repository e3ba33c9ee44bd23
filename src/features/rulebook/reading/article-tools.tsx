import { View } from '@tarojs/components'
import { copyText } from '@/platform/copy'
import { goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { ShareButton } from '@/platform/share-button'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Pressable } from '@/ui/pressable'
import { toChinese } from '@domain/numerals/chinese'
import { citationOf, citedWords } from '@domain/rulebook/citation'
import type { Identified } from '@domain/rulebook/identified'
import type { BookLinks } from '@domain/rulebook/links-in-book'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import type { useFavourites } from '../favourites'
import { ruleAddress } from '../rule-address'

interface ArticleToolsProps {
  rule: SnapshotRule
  provision: Identified
  favourites: ReturnType<typeof useFavourites>
  links: BookLinks
}

/** Below the article that was tapped: copy with its citation, pass on, keep; and who names it. */
export function ArticleTools({ rule, provision, favourites, links }: ArticleToolsProps) {
  const { ruleId } = rule
  const place = { ruleId, provisionId: provision.id }
  const kept = favourites.has(place)
  const copy = (id: string) => void copyText(citedWords(rule, id), '已复制，带出处')
  const paragraphs = provision.children.filter(({ level }) => level === 'paragraph')
  return (
    <View className="article-tools">
      <ActionRow flush>
        <Button onPress={() => copy(provision.id)}>复制本条</Button>
        {paragraphs.map(({ id }, n) => (
          <Button key={id} onPress={() => copy(id)}>
            {`复制第${toChinese(n + 1)}款`}
          </Button>
        ))}
        <ShareButton text="分享本条" path={ruleAddress(ruleId, provision.id)} />
        <Button
          onPress={() => {
            favourites.toggle(place)
            say(kept ? '已取消收藏' : '已收藏在本机')
          }}
        >
          {kept ? '取消收藏' : '收藏'}
        </Button>
      </ActionRow>
      <CitedBy citing={links.citing(place)} />
    </View>
  )
}

function CitedBy({ citing }: { citing: ReturnType<BookLinks['citing']> }) {
  if (citing.length === 0) return null
  return (
    <View className="cited-by">
      <View className="type-small">被引用</View>
      {citing.map(({ rule, provision }) => (
        <Pressable
          key={rule.ruleId + provision.id}
          role="link"
          className="cited-by__one"
          onPress={() => goTo(ruleAddress(rule.ruleId, provision.id))}
        >
          {citationOf(rule, provision.id)}
        </Pressable>
      ))}
    </View>
  )
}
