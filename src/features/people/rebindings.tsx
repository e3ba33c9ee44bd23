import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { dateAndTime } from '@domain/dates/show'

/** People who ask to be known under another WeChat account; nothing while nobody does. */
export function Rebindings({ onDecided }: { onDecided: () => void }) {
  const { output, reload } = useQuery('people.listRebindings', {})
  const decide = useCommand('people.decideRebinding')
  const [deciding, setDeciding] = useState<{ personId: string; approve: boolean }>()
  const rows = output?.rows ?? []
  const run = async (personId: string, approve: boolean) => {
    setDeciding({ personId, approve })
    const done = await decide.run({ personId, approve })
    if (done) say(approve ? `已换绑 ${done.name} 的微信` : '已驳回')
    await reload()
    setDeciding(undefined)
    onDecided()
  }
  // Until what is shown is how it stands then.
  const button = (personId: string, approve: boolean) => ({
    busy: deciding?.personId === personId && deciding.approve === approve,
    disabled: deciding !== undefined,
    onPress: () => void run(personId, approve),
  })
  if (rows.length === 0) return <ProblemBanner problem={decide.problem} />
  return (
    <>
      <ProblemBanner problem={decide.problem} />
      <RowList>
        {rows.map(({ personId, name, phone, askedAt, shownBy }) => (
          <Row
            key={personId}
            title={`${name} 申请换绑微信`}
            tags={<Tag look="red">待批准</Tag>}
            note={`${dateAndTime(askedAt)}，新微信以${shownBy === 'phone' ? `手机号 ${phone}` : '邀请码'}认证；请先电话核实`}
            aside={
              <>
                <Button {...button(personId, false)}>驳回</Button>
                <Button look="primary" {...button(personId, true)}>
                  批准
                </Button>
              </>
            }
          />
        ))}
      </RowList>
    </>
  )
}
