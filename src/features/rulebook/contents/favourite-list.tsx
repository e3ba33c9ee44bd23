import { goTo } from '@/platform/go'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { linesOf } from '@domain/provisions/to-text'
import { citationOf, pathTo } from '@domain/rulebook/citation'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import type { Favourite } from '../favourites'
import { ruleAddress } from '../rule-address'

interface FavouriteListProps {
  favourites: readonly Favourite[]
  rules: readonly SnapshotRule[]
}

/** 收藏的条文; those that are no longer in the book, or no longer the reader's to read, are not shown. */
export function FavouriteList({ favourites, rules }: FavouriteListProps) {
  const shown = favourites.flatMap(({ ruleId, provisionId = '' }) => {
    const rule = rules.find((one) => one.ruleId === ruleId)
    const path = rule && pathTo(rule.provisions, provisionId)
    return rule && path ? [{ rule, path, provisionId }] : []
  })
  if (shown.length === 0) return null
  return (
    <Panel title="我收藏的条文">
      <RowList>
        {shown.map(({ rule, path, provisionId }) => (
          <Row
            key={provisionId}
            title={citationOf(rule, provisionId)}
            note={beginningOf(path.slice(-1).flatMap(linesOf).join(' '))}
            onPress={() => goTo(ruleAddress(rule.ruleId, provisionId))}
          />
        ))}
      </RowList>
    </Panel>
  )
}

const beginningOf = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
