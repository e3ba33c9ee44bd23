import { useEffect } from 'react'
import { useCommand } from '@/cloud/use-command'
import type { OpenNotice } from './notice-words'

/** 打开: says once per edition and person that they have it open; the cloud knows that an agent's look is no 已读. */
export function useOpened(notice: OpenNotice | undefined): void {
  const { run } = useCommand('notices.recordOpening')
  const unread = notice && !notice.opened ? notice : undefined
  const receiptId = unread?.receiptId
  const edition = unread?.edition
  useEffect(() => {
    if (receiptId && edition) void run({ receiptId, edition })
  }, [receiptId, edition, run])
}
