import { View } from '@tarojs/components'
import type { Problem } from '@/cloud/problem'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { PageTitle } from '@/ui/page-title'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'

interface TicketPanelProps {
  ticket: OutputNamed<'desk.getTicket'>
  deciding: boolean
  problem: Problem | undefined
  onDecide: (approve: boolean) => void
}

/** Who asks to be let in, as far as anybody knows; and what it means to say yes. */
export function TicketPanel({ ticket, deciding, problem, onDecide }: TicketPanelProps) {
  const { browser, address, askedAt } = ticket
  return (
    <>
      <PageTitle title="要在电脑上登录吗" />
      <Panel>
        <Facts
          facts={[
            ['浏览器', browser],
            ['网络地址', address],
            ['请求时间', dateAndTime(askedAt)],
          ]}
        />
        <View className="type-small">
          浏览器名称是对方自己报的，只供核对。登录后 12 小时内，那台电脑能办您在手机上能办的事。
        </View>
      </Panel>
      <Banner look="warn">
        只有您本人正坐在那台电脑前，才点“确认登录”。别人发来的码、电话里让您扫的码，都请点“不是我”。
      </Banner>
      <ProblemBanner problem={problem} />
      <Button look="primary" wide busy={deciding} onPress={() => onDecide(true)}>
        确认登录
      </Button>
      <View style={{ marginTop: '12px' }}>
        <Button look="danger" wide disabled={deciding} onPress={() => onDecide(false)}>
          不是我
        </Button>
      </View>
    </>
  )
}
