import { goTo } from '@/platform/go'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { cardTime } from '@domain/dates/meeting-time'
import { signDue, noticePage, onBehalf, standing, waits, type MyNotice } from './notice-words'

interface NoticeRowsProps {
  notices: readonly MyNotice[]
  now: string
}

/** Notices one below the other, each with how it stands. */
export function NoticeRows({ notices, now }: NoticeRowsProps) {
  return (
    <RowList>
      {notices.map((notice) => {
        const { receiptId, kind, meetingTitle, startsAt, venue, removed } = notice
        const waiting = waits(notice, now)
        const next = waiting ? signDue(notice, now) : undefined
        return (
          <Row
            key={receiptId}
            title={[onBehalf(notice), meetingTitle].filter(Boolean).join('：')}
            note={kind === 'rulebook' ? '' : `${cardTime(startsAt)} · ${venue}`}
            tags={
              <>
                <Tag look={waiting ? 'red' : 'plain'}>{standing(notice)}</Tag>
                {next && <Tag look={next.late ? 'red' : 'plain'}>{next.text}</Tag>}
              </>
            }
            onPress={removed ? undefined : () => goTo(noticePage(notice))}
          />
        )
      })}
    </RowList>
  )
}
