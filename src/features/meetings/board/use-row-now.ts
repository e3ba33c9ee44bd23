import { useEffect, useState } from 'react'
import { call } from '@/cloud/call'
import type { Problem } from '@/cloud/problem'
import { limits } from '@domain/vocabulary/limits'
import type { BoardRow } from './use-board'

const overtaken = ['RETURN_RENEWED', 'SIGNED_MEANWHILE']

/** The row as somebody left it meanwhile, once an act on it was refused because of that; else nothing. */
export function useRowNow(
  dispatchId: string,
  { id, name, edition }: BoardRow,
  problem: Problem | undefined,
): BoardRow | undefined {
  const [row, setRow] = useState<BoardRow>()
  useEffect(() => {
    if (!problem?.code || !overtaken.includes(problem.code)) return
    const shown = ({ rows }: { rows: BoardRow[] }) => {
      const found = rows.find((one) => one.id === id)
      // What was typed is about the edition it was begun with.
      if (found?.edition === edition) setRow(found)
    }
    const search = name.slice(0, limits.queryLength)
    // Not to be had now, the next attempt asks again.
    call('notices.openBoard', { id: dispatchId, search }).then(shown, () => undefined)
  }, [problem, dispatchId, id, name, edition])
  return row
}
