import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { call } from '@/cloud/call'
import type { Problem } from '@/cloud/problem'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { useShortcuts } from '@/platform/shortcuts/use-shortcuts'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
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
  /** Somebody else answered it meanwhile: as it stands now. What was typed stays, and goes on from there. */
  onOvertaken: (row: OpinionRow) => void
  /** Where there is an answer already. */
  onDismiss?: (() => void) | undefined
}

/** Under which name an answer being written is kept. */
export const answerTo = (id: string): string => `answer:${id}`

const results = Object.entries(answerLabels) as [OpinionAnswer, string][]

/**
 * 采纳情况 and the reason. By keyboard: Tab goes through the results to the reason, Ctrl+Enter saves and goes on to
 * the next. What is typed stays on the device until it was saved.
 */
export function AnswerForm({ row, onAnswered, onOvertaken, onDismiss }: AnswerFormProps) {
  const { id, revision, answer } = row
  const { words: kept, write, sent } = useKeptWords(answerTo(id))
  const [touched, setTouched] = useState(kept !== '')
  const reason = touched ? kept : (answer?.reason ?? '')
  const [result, setResult] = useState(answer?.result)
  const saving = useCommand('rules.answerOpinion')
  const overtaken = useOvertaken(id, saving.problem, onOvertaken)
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
      {overtaken ? (
        <Banner look="warn">
          {`${answer?.by ?? '别人'}先答复了，见上面。您写的还在这里：再按一次“保存答复”，就改为您的答复；按“取消”，保留上面的。`}
        </Banner>
      ) : (
        <ProblemBanner problem={saving.problem} />
      )}
      {(result !== undefined || reason !== '') && (
        <ActionRow align="end">
          {onDismiss && (
            <Button
              onPress={() => {
                sent()
                onDismiss()
              }}
            >
              取消
            </Button>
          )}
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

/** Whether somebody else's answer came first and is in sight: asked for once saving was refused for it. */
function useOvertaken(
  id: string,
  problem: Problem | undefined,
  onOvertaken: AnswerFormProps['onOvertaken'],
): boolean {
  const [overtaken, setOvertaken] = useState(false)
  const latest = useRef(onOvertaken)
  latest.current = onOvertaken
  useEffect(() => {
    setOvertaken(false)
    if (problem?.code !== 'CHANGED_MEANWHILE') return
    const shown = (row: OpinionRow) => {
      setOvertaken(true)
      latest.current(row)
    }
    // Not to be had now, the next attempt to save asks again.
    call('rules.openOpinion', { id }).then(shown, () => undefined)
  }, [id, problem])
  return overtaken
}

/** The next form that waits, once this one has gone: below it, or the one that a dialog shows now. */
function focusNext(id: string): void {
  if (process.env.TARO_ENV !== 'h5') return
  const forms = [...document.querySelectorAll('.answer-form')]
  const below = forms[forms.findIndex((form) => form.id === `answer-${id}`) + 1]
  setTimeout(() => {
    const next = document.querySelector('.dialog .answer-form') ?? below
    next?.querySelector('button')?.focus()
  }, 0)
}
