import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { standingLabels } from '@domain/vocabulary/rulebook'
import type { EditionCard } from './use-history'

interface EditionListProps {
  editions: readonly EditionCard[]
  /** Shows an edition by a day it was in force on. */
  onRead: (day: string) => void
}

/** 历次版本, the newest first: by whom and when each was passed, and from when to when it holds. */
export function EditionList({ editions, onRead }: EditionListProps) {
  const newestFirst = [...editions].sort((a, b) => b.ordinal - a.ordinal)
  return (
    <RowList>
      {newestFirst.map(({ editionId, ordinal, standing, adoption, until }) => (
        <Row
          key={editionId}
          title={`第 ${ordinal} 版`}
          tags={
            <Tag look={standing === 'inForce' ? 'red' : 'plain'}>{standingLabels[standing]}</Tag>
          }
          note={
            adoption &&
            [
              `${showDay(adoption.on)} ${adoption.meeting}通过`,
              `${showDay(adoption.effectiveOn)}起施行`,
              until && `${showDay(until)}起失效`,
            ]
              .filter(Boolean)
              .join('，')
          }
          aside={
            adoption && standing !== 'notYetInForce' ? (
              <Button onPress={() => onRead(adoption.effectiveOn)}>看这一版</Button>
            ) : undefined
          }
        />
      ))}
      {editions.length === 0 && <View className="type-body">还没有通过的版本。</View>}
    </RowList>
  )
}
