import { goTo } from '@/platform/go'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { cardTime } from '@domain/dates/meeting-time'
import { nextDue, noticePage, onBehalf, returnPage, standing, type MyNotice } from './notice-words'

interface NoticeRowsProps {
  notices: readonly MyNotice[]
  now: string
}

/** Notices one below the other, each with what it still asks for, and how long there is. */
export function NoticeRows({ notices, now }: NoticeRowsProps) {
  return (
    <RowList>
      {notices.map((notice) => {
        const { receiptId, meetingTitle, startsAt, venue, removed } = notice
        const next = startsAt > now ? nextDue(notice, now) : undefined
        const owesReturn = next?.what === '报回执'
        const said = owesReturn ? '待报回执' : standing(notice)
        return (
          <Row
            key={receiptId}
            title={[onBehalf(notice), meetingTitle].filter(Boolean).join('：')}
            note={`${cardTime(startsAt)} · ${venue}`}
            tags={
              <>
                <Tag look={next ? 'red' : 'plain'}>{said}</Tag>
                {next && <Tag look={next.late ? 'red' : 'plain'}>{next.text}</Tag>}
              </>
            }
            onPress={
              removed ? undefined : () => goTo(owesReturn ? returnPage(notice) : noticePage(notice))
            }
          />
        )
      })}
    </RowList>
  )
}
