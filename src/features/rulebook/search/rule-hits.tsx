import { View } from '@tarojs/components'
import { HighlightedText } from '@/features/document/highlighted-text'
import { goTo } from '@/platform/go'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { Pressable } from '@/ui/pressable'
import { linesOf } from '@domain/provisions/to-text'
import { pathTo } from '@domain/rulebook/citation'
import { isHeading } from '@domain/provisions/provision'
import type { Identified } from '@domain/rulebook/identified'
import { excerptAround } from '@domain/search/excerpt'
import type { Found, Hit } from '@domain/search/rulebook/search-rulebook'
import { ruleAddress } from '../rule-address'
import { StandingTag } from '../standing-tag'
import './rule-hits.scss'

interface RuleHitsProps {
  query: string
  found: Found
  onMore: () => void
}

/** What was found, the best first; where nothing has every word, it says so before showing what has most. */
export function RuleHits({ query, found, onMore }: RuleHitsProps) {
  const { hits, total, complete, words } = found
  if (total === 0)
    return <Message title={`没有找到“${query}”`} advice="换一个更短的词，或者去掉筛选再试。" />
  const quoted = words.map((word) => `“${word}”`).join('、')
  return (
    <>
      <View className="type-small rule-hits__count" ariaRole="status">
        {complete
          ? `共 ${total} 处`
          : `没有一处全部写到“${query}”。下面 ${total} 处写到其中最多的词：${quoted}`}
      </View>
      <View className="rule-hits">
        {hits.map((hit) => (
          <RuleHit key={hit.rule.ruleId + (hit.provisionId ?? '')} hit={hit} words={words} />
        ))}
      </View>
      {hits.length < total && (
        <View className="rule-hits__more">
          <Button onPress={onMore}>再看一些</Button>
        </View>
      )}
    </>
  )
}

function RuleHit({ hit, words }: { hit: Hit; words: string[] }) {
  const { rule, provisionId = '' } = hit
  const path = pathTo(rule.provisions, provisionId) ?? []
  const provision = path[path.length - 1]
  const isTitle = provision !== undefined && isHeading(provision)
  const text = !provision ? rule.notes.join(' ') : isTitle ? '' : withoutLabel(provision)
  // Which article it is stands above the words: an excerpt may begin in their middle.
  const where = path
    .flatMap((one) => [one.label, isHeading(one) && one.text].filter(Boolean).join(' ') || [])
    .join(' › ')
  const query = words.join(' ')
  return (
    <Pressable
      role="link"
      className="rule-hit"
      onPress={() => goTo(ruleAddress(rule.ruleId, provisionId))}
    >
      <View className="rule-hit__title">
        <HighlightedText text={rule.title} query={query} />
        <StandingTag rule={rule} />
      </View>
      {where && (
        <View className="rule-hit__where">
          <HighlightedText text={where} query={query} />
        </View>
      )}
      {text && (
        <View className="rule-hit__excerpt">
          <HighlightedText text={excerptAround(text, words)} query={query} />
        </View>
      )}
    </Pressable>
  )
}

/** An article's own words are no heading. */

const withoutLabel = (provision: Identified): string => {
  const words = linesOf(provision).join(' ')
  return words.startsWith(provision.label) ? words.slice(provision.label.length).trim() : words
}
