import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { pathLabels, scopeLabels, standingLabels } from '@domain/vocabulary/rulebook'
import type { byBook } from './filter-rules'
import { lastAdopted } from './last-adopted'
import type { RuleRow } from './use-rules'
import { waitsFor } from './waits-for'
import './rule-list.scss'

/** 制度台账: by book and part, each with where it stands and what its draft waits for. */
export function RuleList({ books }: { books: ReturnType<typeof byBook> }) {
  return (
    <>
      {books.map(({ book, title, parts }) => (
        <View key={book} className="rule-book">
          <View className="type-heading rule-book__title">{title}</View>
          {parts.map(({ name, rules }) => (
            <View key={name} className="rule-book__part">
              <View className="rule-book__name">
                {name}
                <View className="rule-book__count">{`${rules.length} 件`}</View>
              </View>
              <View className="rule-book__rows">
                {rules.map((rule) => (
                  <RuleLine key={rule.ruleId} rule={rule} />
                ))}
              </View>
            </View>
          ))}
        </View>
      ))}
    </>
  )
}

function RuleLine({ rule }: { rule: RuleRow }) {
  const { title, draft, scope, path } = rule
  const waiting = waitsFor(rule)
  const last = lastAdopted(rule)
  const main = last?.editionId ?? draft?.editionId
  return (
    <View className="rule-row">
      <Pressable
        role="link"
        className="rule-row__main"
        disabled={!main}
        onPress={() => main && goTo(addressOf(main))}
      >
        <View className="rule-row__title">{title}</View>
        <View className="rule-row__facts">
          <Standing card={last} />
          <Tag>{scopeLabels[scope]}</Tag>
          <View>{pathLabels[path]}</View>
          {last?.adoption && <View>{whenOf(last)}</View>}
        </View>
      </Pressable>
      {draft && (
        <Pressable
          role="link"
          className="rule-row__draft"
          onPress={() => goTo(addressOf(draft.editionId))}
        >
          <View className="rule-row__which">
            {draft.ordinal > 1 ? `修改草案（第 ${draft.ordinal} 版）` : '草案'}
          </View>
          <View className="rule-row__waiting">{waiting}</View>
        </Pressable>
      )}
    </View>
  )
}

type Card = RuleRow['editions'][number]

function Standing({ card }: { card: Card | undefined }) {
  if (!card) return <Tag>尚未通过</Tag>
  const { standing } = card
  return <Tag look={standing === 'inForce' ? 'red' : 'plain'}>{standingLabels[standing]}</Tag>
}

function whenOf({ adoption, until }: Card): string {
  if (until) return `${showDay(until)}起失效`
  return adoption ? `${showDay(adoption.effectiveOn)}起施行` : ''
}

const addressOf = (editionId: string) => `/packages/rules/edition/index?id=${editionId}`
