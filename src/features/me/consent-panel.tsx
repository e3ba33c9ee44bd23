import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { askConsent, openMessageSettings } from '@/platform/ask-consent'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import type { OutputNamed } from '@domain/operations'
import './consent-panel.scss'

type Line = OutputNamed<'people.myConsents'>['lines'][number]

/** How many reminders one can still be sent, and one tap for one more of each. */
export function ConsentPanel() {
  const { output, reload } = useQuery('people.myConsents', {})
  const record = useCommand('people.recordConsent')
  const [trouble, setTrouble] = useState(false)
  const lines = output?.lines ?? []
  // Loading; or no template is filled in yet, and there is nothing to agree to.
  if (lines.length === 0) return null

  const ask = async () => {
    setTrouble(false)
    const asked = lines.slice(0, 3)
    const answers = await askConsent(asked.map(({ templateId }) => templateId)).catch(
      () => undefined,
    )
    if (!answers) return setTrouble(true)
    const given = asked.flatMap(({ template, templateId }) => {
      const answer = answers[templateId]
      return answer ? [{ template, answer }] : []
    })
    if (given.length === 0) return setTrouble(true)
    const recorded = await record.run({ answers: given })
    if (!recorded) return
    say(given.some(({ answer }) => answer === 'accept') ? '已增加' : '没有增加')
    await reload()
  }
  return (
    <Panel title="微信提醒">
      {lines.map((line) => (
        <View key={line.template} className="consent-line">
          <View>{line.label}</View>
          <View className={line.remaining === 0 ? 'consent-line__none' : ''}>{wording(line)}</View>
        </View>
      ))}
      {trouble && <Banner look="warn">微信没有弹出询问。请在设置里打开“订阅消息”后再试。</Banner>}
      <ProblemBanner problem={record.problem} />
      <View className="consent-panel__buttons">
        <Button look="primary" busy={record.running} onPress={() => void ask()}>
          增加提醒
        </Button>
        {lines.some(({ last }) => last === 'refused' || last === 'banned') && (
          <Button onPress={openMessageSettings}>打开设置</Button>
        )}
      </View>
      <View className="type-small">
        每点一次、选“允许”，办公室就能多发您一条；勾选“总是保持以上选择”后点一次即可，不再弹窗。收不到时，办公室会打电话。
      </View>
    </Panel>
  )
}

function wording({ remaining, last, kind }: Line): string {
  if (last === 'banned') return '已被微信停用'
  if (kind === 'longTerm') return remaining > 0 ? '长期有效' : '未订阅'
  if (remaining > 0) return `还能收到 ${remaining} 条`
  return last === 'refused' ? '您上次选了拒绝' : '收不到，请增加'
}
