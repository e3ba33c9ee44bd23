import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Facts } from '@/ui/facts'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { showDay } from '@domain/dates/day'
import type { PersonShown } from './person-facts'

interface SuspensionPanelProps {
  person: PersonShown
  mayChange: boolean
  onChanged: () => void
}

/** 暂时停止执行代表职务: its history, and the way into it and out of it. */
export function SuspensionPanel({ person, mayChange, onChanged }: SuspensionPanelProps) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const suspend = useCommand('people.suspend')
  const resume = useCommand('people.resume')
  const isDeputy = person.appointments.some(({ kind, inForce }) => kind === 'deputy' && inForce)
  if (person.suspensions.length === 0 && !(mayChange && isDeputy)) return null

  const suspendNow = async () => {
    if (!(await suspend.run({ personId: person.id, reason }))) return
    setAsking(false)
    onChanged()
  }
  const resumeNow = async () => {
    if (await resume.run({ personId: person.id })) onChanged()
  }
  return (
    <Panel title="暂时停止执行代表职务">
      <Facts
        facts={person.suspensions.map(({ from, endedOn, reason: why }) => [
          showDay(from),
          `${endedOn ? `至 ${showDay(endedOn)}` : '至今'}，${why}`,
        ])}
      />
      <ProblemBanner problem={resume.problem} />
      {mayChange && person.state === 'suspended' && (
        <Button busy={resume.running} onPress={() => void resumeNow()}>
          恢复执行职务
        </Button>
      )}
      {mayChange && person.state !== 'suspended' && isDeputy && (
        <Button look="danger" onPress={() => setAsking(true)}>
          暂停执行职务
        </Button>
      )}
      {asking && (
        <Dialog title={`暂停${person.name}执行代表职务？`} onDismiss={() => setAsking(false)}>
          <View className="type-body">
            从今天起，其代表和常委会职务的权限停止，不计入应到人数；恢复后照旧。
          </View>
          <Field label="依据和原因" hint="留在记录里">
            <TextArea label="依据和原因" value={reason} onInput={setReason} maxLength={200} />
          </Field>
          <ProblemBanner problem={suspend.problem} />
          <DialogButtons>
            <Button onPress={() => setAsking(false)}>取消</Button>
            <Button
              look="danger"
              busy={suspend.running}
              disabled={reason.trim().length < 2}
              onPress={() => void suspendNow()}
            >
              暂停执行职务
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </Panel>
  )
}
