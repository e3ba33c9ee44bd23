import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import type { MyNotice } from './notice-words'

/** 签收 with one tap; leave first asks why. */
export function useAnswering(onAnswered: () => void) {
  const command = useCommand('notices.answerNotice')
  const [leaveOf, setLeaveOf] = useState<MyNotice>()
  const [pressed, setPressed] = useState<{ receiptId: string; answer: string }>()

  const answer = async (
    { receiptId, edition }: MyNotice,
    said: 'attend' | 'leave' | 'noted',
    reason?: string,
  ) => {
    setPressed({ receiptId, answer: said })
    const done = await command.run({ receiptId, edition, answer: said, reason })
    if (!done) return
    setLeaveOf(undefined)
    onAnswered()
  }
  return {
    answer,
    askLeave: (notice: MyNotice) => {
      command.forget()
      setLeaveOf(notice)
    },
    leaveOf,
    dismissLeave: () => setLeaveOf(undefined),
    running: (receiptId: string, said: string) =>
      command.running && pressed?.receiptId === receiptId && pressed.answer === said,
    busy: command.running,
    /** What is wrong, on the card it belongs to. */
    problemOf: (receiptId: string) =>
      pressed?.receiptId === receiptId ? command.problem : undefined,
  }
}

export type Answering = ReturnType<typeof useAnswering>
