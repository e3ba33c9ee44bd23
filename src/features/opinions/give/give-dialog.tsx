import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { limits } from '@domain/vocabulary/limits'
import { useKeptWords } from '../kept-words'
import type { About } from './draft-sheet'
import type { Draft } from './use-draft'
import './give-dialog.scss'

interface GiveDialogProps {
  draft: Draft
  about: About
  onDone: () => void
  onDismiss: () => void
}

/** 提意见, with the words it is about in sight; what is typed stays on the device until it was sent. */
export function GiveDialog({ draft, about, onDone, onDismiss }: GiveDialogProps) {
  const { editionId, organs } = draft
  const { words, write, sent } = useKeptWords(`${editionId}:${about.id ?? 'whole'}`)
  const [organId, setOrganId] = useState(organs[0]?.id)
  const give = useCommand('rules.giveOpinion')
  const send = async () => {
    const where = { ...(about.id && { provisionId: about.id }), ...(organId && { organId }) }
    if (!(await give.run({ editionId, text: words.trim(), ...where }))) return
    sent()
    say('已送出，谢谢您的意见')
    onDone()
  }
  return (
    <Dialog
      title={about.id ? `对${about.about}提意见` : '对整体提意见'}
      kept="写下的意见留在本机，下次从这里打开可以接着写。"
      onDismiss={onDismiss}
    >
      {about.lines.length > 0 && (
        <View className="give-about">
          {about.lines.map((line, n) => (
            <View key={n}>{line}</View>
          ))}
        </View>
      )}
      {organs.length > 1 && (
        <Field label="以哪个单位的名义">
          <Chips
            label="单位"
            options={organs.map(({ id, name }) => ({ value: id, text: name }))}
            value={organId}
            onChoose={setOrganId}
          />
        </Field>
      )}
      <Field label="意见" hint={`${words.length} / ${limits.opinionLength} 字`}>
        <View className="give-words">
          <TextArea
            label="意见"
            value={words}
            onInput={write}
            placeholder="写明建议怎样改、为什么"
            maxLength={limits.opinionLength}
          />
        </View>
      </Field>
      <ProblemBanner problem={give.problem} />
      <View className="type-small">送出后不能修改，可以再提。</View>
      <DialogButtons>
        <Button onPress={onDismiss}>返回</Button>
        <Button
          look="primary"
          busy={give.running}
          disabled={words.trim().length < 2}
          onPress={() => void send()}
        >
          送出
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
