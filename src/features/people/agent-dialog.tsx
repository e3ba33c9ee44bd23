import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { TextInput } from '@/ui/text-input'
import type { PersonShown } from './person-facts'

interface AgentDialogProps {
  person: PersonShown
  onDone: () => void
  onDismiss: () => void
}

/** Who may sign on this person's behalf: found on the roster, or taken off again. */
export function AgentDialog({ person, onDone, onDismiss }: AgentDialogProps) {
  const [text, setText] = useState('')
  const found = useQuery(
    'people.listPeople',
    text.trim() ? { search: text.trim(), show: 'inOffice' } : undefined,
  )
  const setAgent = useCommand('people.setAgent')
  const run = async (agentId: string, may: boolean) => {
    if (await setAgent.run({ personId: person.id, agentId, may })) onDone()
  }
  const candidates = (found.output?.rows ?? []).filter(({ id }) => id !== person.id).slice(0, 5)
  return (
    <Dialog title={`谁可以代${person.name}签收`} onDismiss={onDismiss}>
      {person.agents.length > 0 && (
        <RowList>
          {person.agents.map(({ personId, name }) => (
            <Row
              key={personId}
              title={name}
              aside={
                <Button look="quiet" onPress={() => void run(personId, false)}>
                  取消代签
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      <Field label="添加代签人" hint="代签时一律显示“由某某代签”">
        <TextInput
          label="查找代签人"
          value={text}
          onInput={setText}
          placeholder="姓名、拼音或手机尾号"
          maxLength={20}
          searches
        />
      </Field>
      <RowList>
        {candidates.map(({ id, name, titles }) => (
          <Row key={id} title={name} note={titles.join('；')} onPress={() => void run(id, true)} />
        ))}
      </RowList>
      <ProblemBanner problem={setAgent.problem ?? found.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>关闭</Button>
      </DialogButtons>
    </Dialog>
  )
}
