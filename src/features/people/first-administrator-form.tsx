import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import type { InputNamed } from '@domain/operations'

interface FirstAdministratorFormProps {
  agreedTo: InputNamed<'people.becomeFirstAdministrator'>['agreedTo']
  /** Runs the act when the privacy notice is agreed to. */
  onConfirm: (act: () => void) => void
  onDone: () => void
}

/** Shown only while nobody administers the system: the setup secret makes the first, once. */
export function FirstAdministratorForm({
  agreedTo,
  onConfirm,
  onDone,
}: FirstAdministratorFormProps) {
  const [name, setName] = useState('')
  const [secret, setSecret] = useState('')
  const become = useCommand('people.becomeFirstAdministrator')
  const run = async () => {
    if (await become.run({ name, secret, agreedTo })) onDone()
  }
  return (
    <Panel title="新系统：第一位管理员">
      <View className="type-small">
        系统还没有管理员。输入部署时设置的安装口令，即成为第一位管理员；口令只能用一次。
      </View>
      <Field label="姓名">
        <TextInput label="姓名" value={name} onInput={setName} maxLength={20} />
      </Field>
      <Field label="安装口令">
        <TextInput label="安装口令" value={secret} onInput={setSecret} maxLength={200} />
      </Field>
      <ProblemBanner problem={become.problem} />
      <Button
        wide
        busy={become.running}
        disabled={!name.trim() || !secret}
        onPress={() => onConfirm(() => void run())}
      >
        成为管理员
      </Button>
    </Panel>
  )
}
