import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useQuery } from '@/cloud/use-query'
import { ReturnForm } from '@/features/notices/return-form'
import { returnClosed } from '@/features/notices/return-words'
import { goBack } from '@/platform/go'
import { callPhone } from '@/platform/phone-call'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { PageTitle } from '@/ui/page-title'
import { Panel } from '@/ui/panel'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import { due } from '@domain/dispatch/due'
import { office } from '@domain/vocabulary/office'

/** 参会回执 of an organ. */
export default function ReturnPage() {
  const { id: dispatchId = '', receipt: receiptId } = useRouter().params
  const {
    output: notice,
    problem,
    reload,
  } = useQuery('notices.openMyNotice', {
    dispatchId,
    receiptId,
  })
  if (!notice) {
    return (
      <Frame tab="notices" width="reading">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={6} look="text" />
        )}
      </Frame>
    )
  }
  const {
    recipient,
    meetingTitle,
    startsAt,
    venue,
    returnBy,
    mayReturn,
    attendees,
    returned,
    now,
  } = notice
  return (
    <Frame tab="notices" width="reading">
      <PageTitle title="参会回执" note={recipient.name} />
      <Panel>
        <Facts
          facts={[
            ['会议', meetingTitle],
            ['时间', cardTime(startsAt)],
            ['地点', venue],
            ['报送截止', returnBy && `${dateAndTime(returnBy)}（${due(returnBy, now).text}）`],
          ]}
        />
      </Panel>
      {mayReturn ? (
        <ReturnForm notice={notice} onSaved={goBack} />
      ) : (
        <>
          <Banner look="warn">
            {recipient.kind === 'organ'
              ? returnClosed(notice)
              : '参会回执由列席单位报送，您本人签收答复即可。'}
          </Banner>
          {returned && (
            <Panel title="已报送">
              <Facts
                facts={attendees.map(({ name, title, phone }) => [name, `${title}，${phone}`])}
              />
            </Panel>
          )}
          <View>
            <Button look="primary" wide onPress={() => callPhone(office.phone)}>
              打电话给办公室
            </Button>
          </View>
        </>
      )}
    </Frame>
  )
}
