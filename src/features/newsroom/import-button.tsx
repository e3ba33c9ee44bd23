import { useState } from 'react'
import { asProblem, type Problem } from '@/cloud/problem'
import { chooseFile } from '@/platform/choose-file'
import { Button } from '@/ui/button'
import { importWord } from './bring-in'

interface ImportButtonProps {
  onImported: (id: string) => void
  onProblem: (problem: Problem | undefined) => void
}

/** Picks a Word file and has a draft made of it. */
export function ImportButton({ onImported, onProblem }: ImportButtonProps) {
  const [busy, setBusy] = useState(false)
  const run = async () => {
    onProblem(undefined)
    // Every kind may be picked: a .doc is refused with what to do, rather than greyed out in silence.
    const chosen = await chooseFile(['docx', 'doc'])
    if (!chosen) return
    setBusy(true)
    try {
      onImported((await importWord(chosen)).id)
    } catch (error) {
      onProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button look="primary" busy={busy} onPress={() => void run()}>
      {busy ? '正在导入' : '导入 Word'}
    </Button>
  )
}
