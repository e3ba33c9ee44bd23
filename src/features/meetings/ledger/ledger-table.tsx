import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { useWide } from '@/platform/use-wide'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import { NoticeTable } from './notice-table'
import { resultOf } from './result-of'
import './ledger-table.scss'

type Ledger = OutputNamed<'notices.timelinessLedger'>

/** 及时率: the figures of the year, by kind, and every notice with its days to spare. */
export function LedgerTable({ ledger }: { ledger: Ledger }) {
  const { total, inTime, late, urgent, averageDaysToSpare, byKind, rows } = ledger
  const wide = useWide()
  const figures: [label: string, value: string, look?: 'bad' | undefined][] = [
    ['通知', `${total} 份`],
    ['按时', `${inTime} 份`],
    ['逾期', `${late} 份`, late > 0 ? 'bad' : undefined],
    ['临时召集', `${urgent} 份`],
    ['平均提前', averageDaysToSpare === undefined ? '—' : `${averageDaysToSpare} 天`],
  ]
  return (
    <>
      <View className="ledger-figures">
        {figures.map(([label, value, look]) => (
          <View key={label} className={`ledger-figures__one${look ? ' is-bad' : ''}`}>
            <View className="ledger-figures__value">{value}</View>
            <View className="ledger-figures__label">{label}</View>
          </View>
        ))}
      </View>
      <RowList>
        {byKind.map((one) => (
          <Row
            key={one.kind}
            title={meetingKinds[one.kind]}
            note={[
              `${one.total} 份`,
              `按时 ${one.inTime}`,
              `逾期 ${one.late}`,
              one.urgent > 0 && `临时召集 ${one.urgent}`,
              one.leastDaysToSpare !== undefined && `最少提前 ${one.leastDaysToSpare} 天`,
            ]
              .filter(Boolean)
              .join('，')}
          />
        ))}
      </RowList>
      {wide ? (
        <NoticeTable rows={rows} />
      ) : (
        <RowList>
          {rows.map((row) => (
            <Row
              // A change that had to be in lawful time has a row of its own beside the first notice.
              key={`${row.noticeId} ${row.issuedAt}`}
              title={row.title}
              tags={<Result row={row} />}
              note={`${dateAndTime(row.issuedAt)} 发出，最迟 ${showDay(row.latestDay)}；会议 ${cardTime(row.startsAt)}。${
                row.urgent ? `${row.urgent.approvedBy}批准：${row.urgent.reason}` : row.basis
              }`}
              onPress={() => goTo(`/packages/meetings/meeting/index?id=${row.meetingId}`)}
            />
          ))}
        </RowList>
      )}
    </>
  )
}

function Result({ row }: { row: Ledger['rows'][number] }) {
  const { text, late } = resultOf(row)
  return <Tag look={late ? 'red' : 'plain'}>{text}</Tag>
}
