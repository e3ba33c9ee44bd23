import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Banner } from '@/ui/banner'
import { namesSaid } from '@domain/dispatch/some-names'
import type { OutputNamed } from '@domain/operations'

type OutOfDate = OutputNamed<'notices.openNoticeDesk'>['outOfDate']

/** Whether the notice that is out ought to be followed by another. */
export const isOutOfDate = ({ differs, notCalled }: OutOfDate) =>
  differs.length > 0 || notCalled.total > 0

interface OutOfDateBannerProps {
  outOfDate: OutOfDate
  /** The way to the change, where there is one from here. */
  children?: ReactNode
}

/** How the agenda differs, a line for each. */
export const AgendaBehind = ({ agenda }: Pick<OutOfDate, 'agenda'>) => (
  <>
    {agenda.map((line) => (
      <View key={line}>· {line}。</View>
    ))}
  </>
)

/** 已发通知与会议不一致: what it does not tell, whom it does not call, and what to do; nothing while they agree. */
export function OutOfDateBanner({ outOfDate, children }: OutOfDateBannerProps) {
  const { differs, agenda, notCalled, begun } = outOfDate
  if (!isOutOfDate(outOfDate)) return null
  if (begun)
    return (
      <Banner look="warn">
        会议页上的会议时间与已发通知不同，而通知上的会议已经开始，不能再变更。改到以后再开的，请新建会议，另发通知；没有开成的，请办理“取消会议”。
      </Banner>
    )
  return (
    <Banner look="warn">
      {differs.length > 0 && <View>会议的{differs.join('、')}已有改动，与已发通知不一致。</View>}
      <AgendaBehind agenda={agenda} />
      {notCalled.total > 0 && (
        <View>
          参会名单比已发通知多 {notCalled.total} 个：{namesSaid(notCalled)}。他们还没有收到通知。
        </View>
      )}
      <View>请办理变更通知，让所有人重新签收。</View>
      {children}
    </Banner>
  )
}
