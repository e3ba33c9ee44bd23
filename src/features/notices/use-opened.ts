import { useEffect } from 'react'
import { useCommand } from '@/cloud/use-command'
import type { OpenNotice } from './notice-words'

/** 已读: says once per edition that the recipient has it open. An agent's look is none. */
export function useOpened(notice: OpenNotice | undefined): void {
  const { run } = useCommand('notices.recordOpening')
  const unread = notice && !notice.opened && notice.acting === 'self' ? notice : undefined
  const receiptId = unread?.receiptId
  const edition = unread?.edition
  useEffect(() => {
    if (receiptId && edition) void run({ receiptId, edition })
  }, [receiptId, edition, run])
}
