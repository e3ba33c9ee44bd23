import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { lookAgain } from '@/cloud/desk-session'
import { Button } from '@/ui/button'
import { Picture } from '@/ui/picture'
import { shownCode } from '@domain/desk/code'
import { useTicket } from './use-ticket'
import './scan-panel.scss'

/** The code, what to do with it, and how long there is. */
export function ScanPanel() {
  const { ticket, problem, secondsLeft, renew } = useTicket()
  useEffect(() => {
    const look = () => void lookAgain()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])
  const over = ticket !== undefined && secondsLeft === 0
  return (
    <View className="scan-panel">
      <View className="scan-panel__code">
        {ticket?.picture && !problem ? (
          <Picture
            className={`scan-panel__picture${over ? ' is-over' : ''}`}
            src={ticket.picture}
            alt="登录码"
            fit="whole"
          />
        ) : (
          <View className="scan-panel__none">{ticket || problem ? '' : '正在取登录码'}</View>
        )}
        {(over || problem) && (
          <View className="scan-panel__again">
            <View className="scan-panel__why">
              {problem ? `${problem.says}${problem.next}` : '登录码已过期'}
            </View>
            <Button look="primary" onPress={() => void renew()}>
              换一个新码
            </Button>
          </View>
        )}
      </View>
      <View className="scan-panel__steps">
        <View className="scan-panel__step">
          <View className="scan-panel__number">1</View>
          <View>打开手机微信，点右上角“＋”，用“扫一扫”扫这个小程序码</View>
        </View>
        <View className="scan-panel__step">
          <View className="scan-panel__number">2</View>
          <View>在手机上核对是不是这台电脑，点“确认登录”</View>
        </View>
        {ticket && !over && !problem && (
          <>
            <View className="scan-panel__left" ariaRole="timer">
              登录码还有 {Math.floor(secondsLeft / 60)} 分{' '}
              {String(secondsLeft % 60).padStart(2, '0')} 秒有效
            </View>
            <View className="type-small">扫不了时，在小程序“我的”—“电脑登录”里输入</View>
            <View className="scan-panel__typed">{shownCode(ticket.code)}</View>
          </>
        )}
      </View>
    </View>
  )
}
