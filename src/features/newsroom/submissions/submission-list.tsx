import { View } from '@tarojs/components'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Picture } from '@/ui/picture'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { outletLevelLabels } from '@domain/vocabulary/outlet-levels'
import type { SubmissionRow } from './use-submissions'
import './submission-list.scss'

interface SubmissionListProps {
  rows: readonly SubmissionRow[]
  /** Absent for those who may only look. */
  onAct?: (act: 'adopt' | 'correct' | 'remove', row: SubmissionRow) => void
}

/** Each submission with what became of it, and what proves that. */
export function SubmissionList({ rows, onAct }: SubmissionListProps) {
  return (
    <View className="submission-list">
      {rows.map((row) => (
        <View key={row.id} className="submission">
          <View className="submission__title">{row.title}</View>
          <View className="submission__facts">
            <Tag look={row.adoption ? 'red' : 'plain'}>{row.adoption ? '已采用' : '待采用'}</Tag>
            <Tag>{outletLevelLabels[row.level]}</Tag>
            <View>{row.outlet}</View>
            <View>{row.authors.map(({ name }) => name).join('、')}</View>
            <View>{showDay(row.submittedOn)}投稿</View>
          </View>
          {row.adoption && <Adoption adoption={row.adoption} />}
          {onAct && (
            <ActionRow align="end">
              {!row.adoption && <Button onPress={() => onAct('adopt', row)}>登记采用</Button>}
              <Button look="quiet" onPress={() => onAct('correct', row)}>
                更正
              </Button>
              <Button look="quiet" onPress={() => onAct('remove', row)}>
                删除
              </Button>
            </ActionRow>
          )}
        </View>
      ))}
    </View>
  )
}

function Adoption({ adoption }: { adoption: NonNullable<SubmissionRow['adoption']> }) {
  const { adoptedOn, page, link, scanUrl, scanName } = adoption
  return (
    <View className="type-small">
      {[`${showDay(adoptedOn)}采用`, page].filter(Boolean).join('，')}
      {link && <View className="submission__link">{link}</View>}
      {scanUrl && (
        <View className="submission__scan">
          <Picture src={scanUrl} alt="剪报" fit="whole" />
          {scanName && <View>{scanName}</View>}
        </View>
      )}
    </View>
  )
}
