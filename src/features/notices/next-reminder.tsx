import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { askConsent } from '@/platform/ask-consent'
import { say } from '@/platform/say'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import './next-reminder.scss'

/** What tells of something to sign. */
const asked: readonly string[] = ['meetingNotice', 'task']

/** Offered once something was signed: one consent buys one message, and that one has been used. */
export function NextReminder({ onDone }: { onDone: () => void }) {
  const { output } = useQuery('people.myConsents', {})
  const record = useCommand('people.recordConsent')
  const [trouble, setTrouble] = useState(false)
  const lines = (output?.lines ?? []).filter(
    ({ template, last }) => asked.includes(template) && last !== 'banned',
  )
  if (lines.length === 0) return null

  const ask = async () => {
    setTrouble(false)
    const said = await askConsent(lines.map(({ templateId }) => templateId)).catch(() => undefined)
    const answers = lines.flatMap(({ template, templateId }) => {
      const answer = said?.[templateId]
      return answer ? [{ template, answer }] : []
    })
    if (answers.length === 0) return setTrouble(true)
    if (!(await record.run({ answers }))) return
    const some = answers.some(({ answer }) => answer === 'accept')
    say(some ? '下次会用微信提醒您' : '没有允许，下次请留意电话')
    onDone()
  }
  return (
    <View className="next-reminder">
      <View className="next-reminder__text">
        {trouble
          ? '微信没有弹出询问，请在“我的”页增加提醒。'
          : '下次也用微信提醒您吗？允许一次，只发一条。'}
      </View>
      <ProblemBanner problem={record.problem} />
      <ActionRow flush>
        <Button onPress={onDone}>不用了</Button>
        <Button look="primary" busy={record.running} onPress={() => void ask()}>
          允许下次提醒
        </Button>
      </ActionRow>
    </View>
  )
}
