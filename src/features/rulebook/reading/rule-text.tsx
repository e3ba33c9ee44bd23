import { View } from '@tarojs/components'
import { ProvisionWords } from '@/features/document/rule/provision-words'
import { Pressable } from '@/ui/pressable'
import type { Addressed } from '@domain/rulebook/addressed'
import type { BookLinks, Link } from '@domain/rulebook/links-in-book'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import type { useFavourites } from '../favourites'
import { ArticleTools } from './article-tools'
import { LinkedText } from './linked-text'
import './rule-text.scss'

interface RuleTextProps {
  rule: SnapshotRule
  addressed: readonly Addressed[]
  links: BookLinks
  favourites: ReturnType<typeof useFavourites>
  /** The article whose tools are open. */
  chosen: string | undefined
  onChoose: (id: string) => void
  onFollow: (link: Link) => void
}

/** Where on the page a provision stands. */
export const anchorOf = (id: string): string => `at-${id}`

/** A rule article by article; one that is tapped shows what can be done with it. */
export function RuleText(props: RuleTextProps) {
  const { rule, addressed, links, favourites, chosen, onChoose, onFollow } = props
  const words = (_: string, text: string) => (
    <LinkedText text={text} links={links.linksIn(rule, text)} onFollow={onFollow} />
  )
  return (
    <View className="document rule-text">
      <View className="type-small rule-text__hint">
        点一下条文，可以复制、分享、收藏，看哪里引用了它。
      </View>
      {addressed.map(({ provision, isHeading, under }) => {
        const { id, label, text } = provision
        if (isHeading)
          return (
            <View
              key={id}
              id={anchorOf(id)}
              className={`rule-text__heading rule-text__heading--${under.length}`}
              ariaRole="heading"
            >
              {[label, text].filter(Boolean).join('　')}
            </View>
          )
        const isChosen = id === chosen
        return (
          <View
            key={id}
            id={anchorOf(id)}
            className={`rule-text__article${isChosen ? ' is-chosen' : ''}`}
          >
            <Pressable
              className="rule-text__more"
              label={`${label || '这一段'}：复制、分享、收藏、被引用`}
              pressed={isChosen}
              onPress={() => onChoose(id)}
            >
              ⋯
            </Pressable>
            <View onClick={() => onChoose(id)}>
              <ProvisionWords provision={provision} words={words} />
            </View>
            {isChosen && <ArticleTools {...{ rule, provision, favourites, links }} />}
          </View>
        )
      })}
    </View>
  )
}
