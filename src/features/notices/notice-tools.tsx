import { View } from '@tarojs/components'
import { addToCalendar } from '@/platform/calendar'
import { goTo, goToTab } from '@/platform/go'
import { callPhone } from '@/platform/phone-call'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { office } from '@domain/vocabulary/office'
import { ListenButton } from './listen-button'
import type { MyNotice } from './notice-words'
import './notice-tools.scss'

interface NoticeToolsProps {
  notice: MyNotice
  /** What is read aloud. */
  aloud: string
}

/** What else one may want with a notice: hear it, keep it in mind, fetch its materials, ask somebody. */
export function NoticeTools({ notice, aloud }: NoticeToolsProps) {
  const { dispatchId, edition, kind, meetingTitle, venue, startsAt, endsAt, cancelled } = notice
  const remember = async () => {
    const added = await addToCalendar({
      id: dispatchId,
      edition,
      title: meetingTitle,
      venue,
      startsAt,
      endsAt,
      note: `${office.name}，电话 ${office.phone}`,
      cancelled,
    })
    if (process.env.TARO_ENV !== 'h5')
      say(added ? '已加入手机日历' : '没有加入：请在手机设置里允许微信使用日历')
  }
  return (
    <View className="notice-tools">
      <ListenButton text={aloud} />
      {kind === 'rulebook' ? (
        <Button onPress={() => goToTab('/pages/rulebook/contents')}>打开制度汇编</Button>
      ) : (
        <>
          {!cancelled && <Button onPress={() => void remember()}>加入日历</Button>}
          <Button onPress={() => goTo(`/packages/notices/materials/index?id=${dispatchId}`)}>
            会议材料
          </Button>
        </>
      )}
      <Button onPress={() => callPhone(office.phone)}>打电话给办公室</Button>
    </View>
  )
}
