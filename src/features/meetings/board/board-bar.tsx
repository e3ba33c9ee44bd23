import { useState } from 'react'
import { call } from '@/cloud/call'
import { asProblem, type Problem } from '@/cloud/problem'
import { copyText } from '@/platform/copy'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { PrintButton } from '@/ui/print-button'
import { AssignDialog } from './assign-dialog'
import { RemindDialog } from './remind-dialog'
import type { Board, BoardRow } from './use-board'

interface BoardBarProps {
  board: Board
  /** Those in sight. */
  rows: readonly BoardRow[]
  onChanged: () => void
}

/** What is done for those who have not signed, always within reach of a thumb. */
export function BoardBar({ board, rows, onChanged }: BoardBarProps) {
  const [asked, setAsked] = useState<'remind' | 'assign'>()
  const [copying, setCopying] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { id } = board
  const unsigned = board.made - board.states.signed
  const dismiss = () => setAsked(undefined)
  const done = () => {
    dismiss()
    onChanged()
  }
  const copyForGroup = async () => {
    setCopying(true)
    setProblem(undefined)
    try {
      const { text } = await call('notices.groupText', { id })
      await copyText(text, '已复制，请到微信群粘贴')
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setCopying(false)
    }
  }
  return (
    <>
      <ActionBar problem={problem} even>
        <PrintButton />
        {unsigned > 0 && <Button onPress={() => setAsked('assign')}>指定打电话</Button>}
        <Button busy={copying} onPress={() => void copyForGroup()}>
          复制群消息
        </Button>
        {unsigned > 0 && (
          <Button look="primary" onPress={() => setAsked('remind')}>
            {`催办 ${unsigned} 个`}
          </Button>
        )}
      </ActionBar>
      {asked === 'remind' && (
        <RemindDialog id={id} count={unsigned} onDone={done} onDismiss={dismiss} />
      )}
      {asked === 'assign' && (
        <AssignDialog
          id={id}
          rows={rows.filter(({ state }) => state !== 'signed')}
          onDone={done}
          onDismiss={dismiss}
        />
      )}
    </>
  )
}
