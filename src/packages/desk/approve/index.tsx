import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { TicketPanel } from '@/features/log-in/ticket-panel'
import { goInstead, goToTab } from '@/platform/go'
import { Frame } from '@/shell/frame'
import { Message } from '@/ui/message'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

const sessionsPage = '/packages/desk/sessions/index'

/** Where the code on a computer's screen leads: is it you who wants to log in there? */
export default function Approve() {
  const { scene } = useRouter().params
  const code = scene && decodeURIComponent(scene)
  const {
    output: ticket,
    problem,
    reload,
  } = useQuery('desk.getTicket', code ? { code } : undefined)
  const approve = useCommand('desk.approveTicket')
  const refuse = useCommand('desk.refuseTicket')
  const [decided, setDecided] = useState<'approved' | 'refused'>()

  const decide = async (yes: boolean) => {
    const done = code && (await (yes ? approve : refuse).run({ code }))
    if (done) setDecided(yes ? 'approved' : 'refused')
  }
  return (
    <Frame tab="me" width="reading">
      {decided === 'approved' && (
        <Message
          title="已确认，电脑上马上进入"
          advice="12 小时后自动退出。提前离开电脑的，可以在“我的”—“电脑登录”里结束。"
          action={{ text: '看看还有哪些登录', onPress: () => goInstead(sessionsPage) }}
        />
      )}
      {decided === 'refused' && (
        <Message
          title="已拒绝，没有人登录"
          advice="如果是别人让您扫的码，请告诉办公室管理员。"
          action={{ text: '回到“我的”', onPress: () => goToTab('/pages/me/home') }}
        />
      )}
      {!decided && !code && (
        <Message
          title="没有登录码"
          advice="请扫电脑上的小程序码，或者输入码下面的 8 位字。"
          action={{ text: '输入登录码', onPress: () => goInstead(sessionsPage) }}
        />
      )}
      {!decided && code && !ticket && problem && (
        <ProblemMessage problem={problem} onRetry={() => void reload()} />
      )}
      {!decided && code && !ticket && !problem && <Skeleton rows={3} look="text" />}
      {!decided && ticket && (
        <TicketPanel
          ticket={ticket}
          deciding={approve.running || refuse.running}
          problem={approve.problem ?? refuse.problem}
          onDecide={(yes) => void decide(yes)}
        />
      )}
    </Frame>
  )
}
