import { useRef, useState } from 'react'
import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { InputNamed, OutputNamed } from '@domain/operations'

export type Board = OutputNamed<'notices.openBoard'>
export type BoardRow = Board['rows'][number]
export type BoardFilter = Omit<InputNamed<'notices.openBoard'>, 'id' | 'cursor'>

/** The board of one notice: its figures, always of everybody, and names page by page as they are narrowed down. */
export function useBoard(id: string, filter: BoardFilter) {
  const [board, setBoard] = useState<Board>()
  const latest = useRef(0)
  const pages = usePages<BoardRow>(JSON.stringify([id, filter]), async (cursor) => {
    const turn = ++latest.current
    const answer = await call('notices.openBoard', { id, ...filter, ...(cursor && { cursor }) })
    if (turn === latest.current) setBoard(answer)
    return answer
  })
  return { ...pages, board }
}
