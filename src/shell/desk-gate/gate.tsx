import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { lookWhoIsIn, renew, useDeskLogin, type DeskLogin } from '@/cloud/desk-session'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Message } from '@/ui/message'
import { dateAndTime } from '@domain/dates/show'
import { endsSoon } from '@domain/desk/session'
import { refusals } from '@domain/vocabulary/refusals'
import { office } from '@domain/vocabulary/office'
import { ScanPanel } from './scan-panel'
import { useWatch } from './use-watch'
import './gate.scss'

/** Before the desk while nobody is in, and over it when a log-in has ended: what is typed stays on the page below. */
export function Gate() {
  const login = useDeskLogin()
  const { phase, session, because, renewing } = login
  useWatch()
  const stay = () => undefined
  if (phase === 'in') {
    return renewing ? (
      <Dialog title="重新扫码，再用 12 小时" onDismiss={() => renew(false)}>
        <ScanPanel />
        <DialogButtons>
          <Button onPress={() => renew(false)}>先不换</Button>
        </DialogButtons>
      </Dialog>
    ) : (
      <EndsSoon session={session} />
    )
  }
  if (phase === 'out' && session) {
    return (
      <View className="desk-gate">
        <Dialog title="请重新扫码登录" onDismiss={stay}>
          {because && (
            <Banner look="warn">{`${refusals[because].says}${refusals[because].next}`}</Banner>
          )}
          <ScanPanel />
        </Dialog>
      </View>
    )
  }
  return (
    <View className="desk-gate">
      <View className="desk-gate__sheet">
        <View className="desk-gate__name">{office.name}</View>
        <View className="desk-gate__title">电脑工作台</View>
        <Entrance {...login} />
      </View>
      <View className="desk-gate__foot">
        登录满 12
        小时自动退出；在手机小程序“我的”—“电脑登录”里可以随时结束。公用电脑用完请退出登录。
      </View>
    </View>
  )
}

function Entrance({ phase, because }: DeskLogin) {
  if (phase === 'looking') return <View className="desk-gate__wait">正在打开…</View>
  if (phase === 'framed') {
    return (
      <Message
        title="这个页面被嵌在别的网页里，已停用"
        advice="为防有人冒充工作台，请在浏览器地址栏里直接打开工作台的网址。"
      />
    )
  }
  if (phase === 'cookieless') {
    return (
      <Message
        title="这个浏览器不保存 Cookie，登录不了"
        advice="请在浏览器设置里允许本网站使用 Cookie，再点“再试一次”；或换一个浏览器打开。"
        action={{ text: '再试一次', onPress: () => void lookWhoIsIn() }}
      />
    )
  }
  if (phase === 'failed') {
    return (
      <Message
        title="没有连上工作台"
        advice="请检查电脑的网络后再试。"
        action={{ text: '再试一次', onPress: () => void lookWhoIsIn() }}
      />
    )
  }
  return (
    <>
      {because && because !== 'DESK_LOGGED_OUT' && (
        <Banner look="warn">{refusals[because].says}</Banner>
      )}
      <ScanPanel />
    </>
  )
}

/** Ten minutes before the end: time to finish a sentence, or to scan again. */
function EndsSoon({ session }: Pick<DeskLogin, 'session'>) {
  const [soon, setSoon] = useState(false)
  const until = session?.until
  useEffect(() => {
    const look = () => setSoon(until !== undefined && endsSoon(until, cloudNow()))
    look()
    const timer = setInterval(look, 15_000)
    return () => clearInterval(timer)
  }, [until])
  if (!soon || !until) return null
  return (
    <View className="desk-ends" ariaRole="status">
      <View>这次登录到 {dateAndTime(until)} 为止，请保存手头的内容。</View>
      <Button onPress={() => renew(true)}>现在重新扫码</Button>
    </View>
  )
}
