import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { useShortcuts } from '@/platform/shortcuts/use-shortcuts'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Pressable } from '@/ui/pressable'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { answerLabels, type OpinionAnswer } from '@domain/opinions/opinion'
import { useKeptWords } from '../kept-words'
import type { OpinionRow } from './use-opinions'
import './answer-form.scss'

interface AnswerFormProps {
  row: OpinionRow
  onAnswered: (row: OpinionRow) => void
  /** Where there is an answer already. */
  onDismiss?: (() => void) | undefined
}

const results = Object.entries(answerLabels) as [OpinionAnswer, string][]

/**
 * 采纳情况 and the reason. By keyboard: Tab goes through the results to the reason, Ctrl+Enter saves and goes on to
 * the next. What is typed stays on the device until it was saved.
 */
export function AnswerForm({ row, onAnswered, onDismiss }: AnswerFormProps) {
  const { id, revision, answer } = row
  const { words: kept, write, sent } = useKeptWords(`answer:${id}`)
  const [touched, setTouched] = useState(kept !== '')
  const reason = touched ? kept : (answer?.reason ?? '')
  const [result, setResult] = useState(answer?.result)
  const saving = useCommand('rules.answerOpinion')
  const ready = result !== undefined && reason.trim().length >= 2
  const save = async () => {
    if (!result || !ready || saving.running) return
    const saved = await saving.run({ id, revision, result, reason: reason.trim() })
    if (!saved) return
    sent()
    say('已保存')
    const step = { at: saved.updatedAt, by: '您', did: answerLabels[result], note: reason.trim() }
    onAnswered({
      ...row,
      ...saved,
      answer: { result, reason: reason.trim(), by: '您', at: saved.updatedAt },
      steps: [...row.steps, step],
    })
    focusNext(id)
  }
  useShortcuts([
    {
      keys: ['Mod+Enter', 'Mod+S'],
      says: '保存这条答复',
      alsoInDialog: true,
      run: () => {
        // Every opinion that waits has such a form; the keys are for the one somebody writes in.
        if (!document.getElementById(`answer-${id}`)?.contains(document.activeElement)) return false
        void save()
        return true
      },
    },
  ])
  return (
    <View className="answer-form" id={`answer-${id}`}>
      <View className="answer-form__results" ariaLabel="采纳情况">
        {results.map(([value, text]) => (
          <Pressable
            key={value}
            className={`answer-form__result${value === result ? ' is-chosen' : ''}`}
            pressed={value === result}
            onPress={() => setResult(value)}
          >
            {text}
          </Pressable>
        ))}
      </View>
      <TextArea
        label="理由"
        value={reason}
        onInput={(next) => {
          setTouched(true)
          write(next)
        }}
        placeholder={result === 'accepted' ? '写明采纳在哪一条' : '写明理由'}
        maxLength={1000}
      />
      <ProblemBanner problem={saving.problem} />
      {(result !== undefined || reason !== '') && (
        <ActionRow align="end">
          {onDismiss && <Button onPress={onDismiss}>取消</Button>}
          <Button
            look="primary"
            busy={saving.running}
            disabled={!ready}
            onPress={() => void save()}
          >
            保存答复
          </Button>
        </ActionRow>
      )}
    </View>
  )
}

/** The reason of the next form that waits, once this one has gone. */
function focusNext(id: string): void {
  if (process.env.TARO_ENV !== 'h5') return
  const forms = [...document.querySelectorAll('.answer-form')]
  const next = forms[forms.findIndex((form) => form.id === `answer-${id}`) + 1]
  setTimeout(() => next?.querySelector('button')?.focus(), 0)
}
