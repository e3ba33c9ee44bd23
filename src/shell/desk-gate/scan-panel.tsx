import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Picture } from '@/ui/picture'
import { shownCode } from '@domain/desk/code'
import { useTicket } from './use-ticket'
import './scan-panel.scss'

/** The code, what to do with it, how long there is, and what the phone will show of this computer. */
export function ScanPanel() {
  const { ticket, problem, secondsLeft, renew } = useTicket()
  const over = ticket !== undefined && secondsLeft === 0
  const code = ticket?.picture ?? ticket?.plain
  return (
    <View className="scan-panel">
      <View className="scan-panel__code">
        {code && !problem ? (
          <Picture
            className={`scan-panel__picture${over ? ' is-over' : ''}`}
            src={code}
            alt={ticket?.picture ? '登录码' : '登录二维码'}
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
          <View>{howToScan(ticket)}</View>
        </View>
        <View className="scan-panel__step">
          <View className="scan-panel__number">2</View>
          <View>{whatToCompare(ticket)}</View>
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

function howToScan(ticket: ReturnType<typeof useTicket>['ticket']): string {
  if (ticket && !ticket.picture)
    return ticket.plain
      ? '打开手机小程序“我的”—“电脑登录”，点那里的“扫一扫”，扫这个二维码'
      : '打开手机小程序“我的”—“电脑登录”，输入下面的 8 位登录码'
  return '打开手机微信，点右上角“＋”，用“扫一扫”扫这个小程序码'
}

function whatToCompare(ticket: ReturnType<typeof useTicket>['ticket']): string {
  if (!ticket) return '在手机上核对是不是这台电脑，点“确认登录”'
  const shown = [ticket.browser, ticket.address].filter(Boolean).join('，')
  return `手机上显示的也是“${shown}”，就点“确认登录”；不一样，点“不是我”`
}
